package dev.groundwork.web.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.Upload;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FitChecksTest {

    private static final String CANARY = "\"><canary onclick='x'>{msg:groundwork}{7*7}&amp;</canary>";

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;
    String page;

    @BeforeEach
    void apply() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        UUID id = fixtures.as(
                ada, () -> JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, moment()).id);
        page = "/applications/" + id;
    }

    @Test
    void isAnsweredOneQuestionAtATime() {
        Document begun = browser.open(page + "/fit");
        String next = begun.select(".hero .button--main").attr("href");
        for (int step = 1; step <= 8; step++) {
            Document question = browser.open(next);
            assertThat(question.select(".fit__progress").text()).startsWith(step + " of 10");
            Response answered = browser.post(next, "answer", step <= 4 ? "YES" : "NO");
            next = answered.header("Location");
        }
        assertThat(next).endsWith("/honest-question");
        next = browser.post(next, "honestAnswer", "Systems " + CANARY).header("Location");
        Document rows = browser.postAndFollow(next, "pasted", "• C++\n\n- " + CANARY);
        assertThat(rows.select("input[name=text]")).hasSize(2);
        Document shown = browser.postAndFollow(
                next,
                "text",
                "C++",
                "met",
                "MET",
                "evidence",
                "Two years",
                "plan",
                "",
                "text",
                CANARY,
                "met",
                "GAP",
                "evidence",
                "",
                "plan",
                "Learn it");
        assertThat(shown.select(".hero").text()).contains("85 of 100", "It suits you.");
        assertThat(shown.select("[aria-labelledby=statements] .chip")).hasSize(8);
        assertThat(shown.select("[aria-labelledby=requirements] li")).hasSize(2);
        assertThat(shown.select("canary")).isEmpty();
        Document application = browser.open(page);
        assertThat(application.select("[aria-labelledby=fit]").text())
                .contains("It suits you.", "85 of 100", "You said: Systems " + CANARY);
        assertThat(application.select(".history__entry").text()).contains("Fit check: a strong fit");
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        String question = page + "/fit/statements/prefers-mobile";
        assertThat(browser.post(question, "answer", "MAYBE").statusCode()).isEqualTo(422);
        assertThat(browser.post(page + "/fit/requirements", "text", "C++", "met", "PERHAPS")
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.get(page + "/fit/statements/likes-cats").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/statements/prefers-mobile", "/honest-question", "/requirements"})
    void isHersAlone(String part) {
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(browser.get(page + "/fit" + part).statusCode()).isEqualTo(200);
        assertThat(grace.get(page + "/fit" + part).statusCode()).isEqualTo(404);
        assertThat(Browser.ofStranger().get(page + "/fit" + part).header("Location"))
                .startsWith("/sign-in");
        if (!part.isEmpty()) {
            assertThat(grace.post(page + "/fit" + part, "answer", "YES").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void guideAndCareerPathsAreChosenForTheApplication() {
        Document form = browser.open(page + "/edit");
        assertThat(form.select("select[name=guide] option")).hasSize(2);
        assertThat(form.select("input[name=careerPaths]")).hasSize(5);
        browser.postAndFollow(
                page + "/edit",
                "version",
                form.select("input[name=version]").val(),
                "company",
                "Oxide",
                "role",
                "Engineer",
                "guide",
                "azure-core-compute-software-engineer",
                "careerPaths",
                "performance-engineering",
                "careerPaths",
                "technical-architecture");
        Document shown = browser.open(page);
        assertThat(shown.select("[aria-labelledby=facts]").text())
                .contains("Software engineer in Azure Core Compute", "Performance engineering, Technical architecture");
        assertThat(shown.select("[aria-labelledby=checklists] summary").first().text())
                .isEqualTo("Before applying 0 of 6 done");
    }

    @Test
    void evidenceIsFilledByDocuments() {
        assertThat(browser.open("/evidence").select(".evidence")).hasSize(7);
        String document = fixtures.as(ada, () -> dev.groundwork.domain.documents.Document.keep(
                        new Upload("shop.txt", DocumentKind.RESUME, new byte[] {'x'}), moment())
                .id
                .toString());
        String guide = "azure-core-compute-software-engineer";
        Document weak = browser.postAndFollow("/evidence/basic-web-applications", "document", document, "guide", guide);
        assertThat(weak.select(".notice--warning").text()).startsWith("All of your evidence is of the weak kind");
        Document strong = browser.postAndFollow("/evidence/complex-debugging", "document", document, "guide", guide);
        assertThat(strong.select(".notice--warning")).isEmpty();
        assertThat(strong.select("h1").text()).contains("1 of 5 filled");
        Document removed =
                browser.postAndFollow("/evidence/complex-debugging/" + document + "/deletion", "guide", guide);
        assertThat(removed.select("h1").text()).contains("0 of 5 filled");
        assertThat(browser.post("/evidence/nonsense", "document", document).statusCode())
                .isEqualTo(404);
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(grace.post("/evidence/complex-debugging", "document", document)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.ofStranger().get("/evidence").header("Location")).startsWith("/sign-in");
    }

    private Moment moment() {
        return new Moment(clock.instant(), ZoneOffset.UTC);
    }
}
