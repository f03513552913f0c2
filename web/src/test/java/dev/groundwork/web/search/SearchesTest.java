package dev.groundwork.web.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.pipeline.NoteDetails;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SearchesTest {

    private static final String CANARY = "<canary onclick='x'>{msg:groundwork}{7*7}&amp;</canary>";

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;
    UUID application;
    UUID contact;

    @BeforeEach
    void writeSomething() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        application = fixtures.as(ada, () -> {
            JobApplication made = JobApplication.create(
                    ApplicationDetails.of("Oxide Computer", "Control Plane Engineer"), null, null, now());
            Note.on(made, new NoteDetails("They asked about the zeppelin scheduler " + CANARY), now());
            return made.id;
        });
        contact = fixtures.as(ada, () -> Contact.create(
                        new ContactDetails(
                                "Grace " + CANARY, "Oxide Computer", "Recruiter", null, null, null, null, null, null),
                        now())
                .id);
    }

    @Test
    void whatIsFoundIsNamedMarkedAndLedTo() {
        Document page = browser.open("/search?q=zeppelin");

        Element hit = page.select("main .rows > li").first();
        assertThat(hit.select("a").attr("href")).isEqualTo("/applications/" + application);
        assertThat(hit.select(".row__what p").first().text()).isEqualTo("Control Plane Engineer · Oxide Computer");
        assertThat(hit.select(".row__end").text()).isEqualTo("Note");
        assertThat(hit.select(".row__detail mark").eachText()).containsExactly("zeppelin");
        assertThat(page.select("main input[name=q]").val()).isEqualTo("zeppelin");
        assertThat(page.select("section p").first().text()).isEqualTo("1 found");
    }

    @Test
    void theBestComesFirstAndCompaniesAndContactsAreFoundToo() {
        Document page = browser.open("/search?q=oxid");

        assertThat(page.select(".row__end").eachText()).containsExactlyInAnyOrder("Application", "Company");
        assertThat(page.select("main .rows a").eachAttr("href")).contains("/applications/" + application);
        assertThat(browser.open("/search?q=grace").select("main .rows a").eachAttr("href"))
                .containsExactly("/contacts/" + contact);
    }

    @Test
    void textIsNeverMarkup() {
        for (String path :
                new String[] {"/search?q=canary", "/search/palette?q=canary", "/search?q=%3Ccanary%20onclick='x'%3E"}) {
            Document page = browser.open(path);

            assertThat(page.select("canary, [onclick]")).as(path).isEmpty();
            assertThat(page.text() + page.select("input").eachAttr("value"))
                    .as(path)
                    .doesNotContain("Groundwork49")
                    .contains("canary");
        }
        assertThat(browser.open("/search?q=canary").select("main").text())
                .contains("<canary onclick='x'>{msg:groundwork}{7*7}");
    }

    @Test
    void beforeTheFirstWordAndWithoutAHitThePageHelps() {
        assertThat(browser.open("/search").select(".empty__title").text())
                .isEqualTo("Roles, companies, notes, descriptions, contacts, files, questions, stories");
        assertThat(browser.open("/search?q=%20").select(".empty__title").text())
                .isEqualTo("Roles, companies, notes, descriptions, contacts, files, questions, stories");
        Document nothing = browser.open("/search?q=xylophone");
        assertThat(nothing.select(".empty__title").text()).isEqualTo("Nothing has all of these words");
        assertThat(nothing.select("main input[name=q]").val()).isEqualTo("xylophone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%27", "%00", "a%26b%7C!", "%5C", "%25", "%3A*", "%EE%80%80x", "%ED%A0%80", "%27%20or%20%27"})
    void noTextConfusesTheSearch(String text) {
        assertThat(browser.request()
                        .urlEncodingEnabled(false)
                        .get("/search?q=" + text)
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/search?q=" + "word+".repeat(300)).statusCode()).isEqualTo(200);
    }

    @Test
    void aStrangerFindsNothingAndAVisitorSignsInFirst() {
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.open("/search?q=zeppelin").select("main .rows")).isEmpty();
        assertThat(grace.open("/search/palette?q=zeppelin").select("[id^=palette-hit]"))
                .isEmpty();
        assertThat(given().redirects().follow(false).get("/search?q=zeppelin").header("Location"))
                .isEqualTo("/sign-in?next=%2Fsearch%3Fq%3Dzeppelin");
        assertThat(given().redirects().follow(false).get("/search/palette").statusCode())
                .isEqualTo(303);
    }

    @Test
    void everyPageHasAFieldThatNeedsNoScript() {
        Element form = browser.open("/board").select("header form[role=search]").first();

        assertThat(form.attr("action")).isEqualTo("/search");
        assertThat(form.attr("method")).isEmpty();
        assertThat(form.select("input[name=q]")).hasSize(1);
        assertThat(Browser.ofStranger().open("/sign-in").select("form[role=search], #palette"))
                .isEmpty();
    }

    @Test
    void thePaletteFindsAndDoes() {
        Document all = browser.open("/search/palette?q=");
        assertThat(all.select("[role=option]").eachText())
                .startsWith("Add an application")
                .endsWith("Sign out");

        Document palette = browser.open("/search/palette?q=control");
        assertThat(palette.select("[id^=palette-hit]").first().attr("href")).isEqualTo("/applications/" + application);
        assertThat(palette.select("mark").first().text()).isEqualTo("Control");
        assertThat(palette.select("#palette-all").attr("href")).isEqualTo("/search?q=control");
        assertThat(palette.select("[id^=palette-deed]")).isEmpty();

        Document board = browser.open("/search/palette?q=BOARD");
        assertThat(board.select("[id^=palette-deed]").eachAttr("href")).contains("/board");
        assertThat(board.select("[role=option]").not("[tabindex=-1][aria-selected=false][id]"))
                .isEmpty();
    }

    @Test
    void everythingThePaletteLeadsToIsThere() {
        browser.open("/search/palette")
                .select("a[role=option]")
                .eachAttr("href")
                .forEach(path ->
                        assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200));
        assertThat(browser.open("/board").select("form#sign-out[action=/sign-out]"))
                .hasSize(1);
    }

    @Test
    void aSearchIsOneStatementAndAConnectionMoreThanAPageWithout() {
        long without =
                CountedStatements.during(() -> browser.open("/shortcuts")).total();
        long with =
                CountedStatements.during(() -> browser.open("/search?q=oxide")).total();

        assertThat(with).isLessThanOrEqualTo(without + 2).isLessThanOrEqualTo(8);
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
