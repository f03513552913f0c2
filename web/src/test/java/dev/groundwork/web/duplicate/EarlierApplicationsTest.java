package dev.groundwork.web.duplicate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EarlierApplicationsTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;

    @BeforeEach
    void wasGhosted() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        fixtures.as(ada, () -> {
            create("Oxide", "Control Plane Engineer", "applied").end(new Ending(Outcome.GHOSTED, null, null), now());
            create("Oxide", "Firmware Engineer", "saved");
        });
    }

    @Test
    void whileTypingTheStrongestComesFirst() {
        Document part = Browser.page(browser.getPart("/duplicates?company=oxide inc&role=Control Plane Enginer"));

        assertThat(part.select("main")).isEmpty();
        assertThat(part.select(".reminder").first().text())
                .startsWith("You applied here on ")
                .endsWith("for Control Plane Engineer; it ended as ghosted.");
        assertThat(part.select(".reminder").first().hasClass("reminder--late")).isTrue();
        assertThat(part.select(".reminder")).hasSize(2);
    }

    @Test
    void nothingTypedOrNothingAlikeRemindsOfNothing() {
        assertThat(Browser.page(browser.getPart("/duplicates?company=&role=x")).select(".reminder"))
                .isEmpty();
        assertThat(Browser.page(browser.getPart("/duplicates?company=Tailscale"))
                        .select(".reminder"))
                .isEmpty();
    }

    @Test
    void withoutScriptsTheBoardRemindsAfterAdding() {
        Document board =
                browser.postAndFollow("/board", "company", "oxide", "role", "Control Plane Engineer", "filters", "");

        assertThat(board.select("[role=status] .reminder").first().text()).contains("it ended as ghosted");
        assertThat(board.select("[role=status] a[href*='/merging?with=']")).hasSize(1);
    }

    @Test
    void aStrangerIsRemindedOfNothing() {
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(Browser.page(grace.getPart("/duplicates?company=Oxide")).select(".reminder"))
                .isEmpty();
        assertThat(given().redirects()
                        .follow(false)
                        .get("/duplicates?company=Oxide")
                        .statusCode())
                .isEqualTo(303);
    }

    private JobApplication create(String company, String role, String stage) {
        return JobApplication.create(ApplicationDetails.of(company, role), Stage.named(stage), null, now());
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
