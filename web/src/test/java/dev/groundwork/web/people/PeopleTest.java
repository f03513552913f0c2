package dev.groundwork.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.CompanyDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PeopleTest {

    private static final String CANARY = "\"><canary onclick='x'>{msg:groundwork}{7*7}</canary>";

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;
    UUID application;
    UUID company;
    UUID contact;

    @BeforeEach
    void knowSomebody() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        application = fixtures.as(
                ada, () -> JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, now()).id);
        company = fixtures.as(ada, () -> Company.withName("Oxide").orElseThrow().id);
        contact = fixtures.as(ada, () -> contact("Kim").id);
    }

    @Test
    void aContactIsAddedEditedAndDeleted() {
        Document added = browser.postAndFollow(
                "/contacts",
                "name",
                "Noor",
                "company",
                "Fly.io",
                "email",
                "noor@fly.example",
                "nextTouchOn",
                "2026-01-02");
        assertThat(added.select("h1").text()).isEqualTo("Noor");
        assertThat(added.select(".lead").text()).isEqualTo("Fly.io");
        assertThat(added.select(".facts").text()).contains("noor@fly.example", "Jan 2");

        String path = added.select("a[href$=/edit]").first().attr("href");
        assertThat(browser.open(path).select("input[name=email]").val()).isEqualTo("noor@fly.example");
        Document edited = browser.postAndFollow(path, "name", "Noor", "title", "Host team", "notes", "**Calm**");
        assertThat(edited.select(".lead").text()).isEqualTo("Host team");
        assertThat(edited.select("[aria-labelledby=notes] strong").text()).isEqualTo("Calm");

        browser.postAndFollow(path.replace("/edit", "/deletion"));
        assertThat(browser.open("/contacts").select(".row__link").eachText()).containsExactly("Kim");
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        Response refused = browser.post("/contacts", "name", " ", "email", "nobody", "linkedin", "javascript:alert(1)");

        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.page(refused);
        assertThat(again.select(".field__error").eachAttr("id"))
                .contains("name-error", "email-error", "linkedin-error");
    }

    @Test
    void theListIsFoundByName() {
        fixtures.as(ada, () -> contact("Noor"));

        assertThat(browser.open("/contacts").select(".row__link").eachText()).containsExactly("Kim", "Noor");
        assertThat(browser.open("/contacts?text=NOO").select(".row__link").eachText())
                .containsExactly("Noor");
        assertThat(browser.open("/contacts?text=nobody").select(".empty__title").text())
                .isEqualTo("Nobody of that name");
        assertThat(browser.open("/companies?text=oxi").select(".row__end").text())
                .isEqualTo("1 application");
    }

    @Test
    void havingBeenInTouchIsToldAndWhatWasDueIsDone() {
        Document touched = browser.postAndFollow("/contacts/" + contact + "/touch");

        assertThat(touched.select(".facts").text()).contains("Last in touch on").doesNotContain("again");
    }

    @Test
    void aPersonGetsAPartInAnApplicationAndLosesIt() {
        String page = "/applications/" + application;
        Document shown = browser.postAndFollow(page + "/people", "name", " kim ", "part", "RECRUITER");

        assertThat(shown.select("[aria-labelledby=people] .row__link").attr("href"))
                .isEqualTo("/contacts/" + contact);
        assertThat(shown.select("[aria-labelledby=people] .row__detail").text()).isEqualTo("Recruiter");
        assertThat(browser.open("/contacts/" + contact)
                        .select("[aria-labelledby=applications] .row__end")
                        .text())
                .isEqualTo("Recruiter");

        Document without = browser.postAndFollow(
                shown.select("[aria-labelledby=people] li form").attr("action"));
        assertThat(without.select("[aria-labelledby=people] .row__link")).isEmpty();

        Response refused = browser.post(page + "/people", "name", "", "part", "RECRUITER");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#name-error")).hasSize(1);
    }

    @Test
    void aCompanyShowsItsApplicationsPeopleAndNotes() {
        fixtures.as(
                ada,
                () -> Contact.create(
                        new ContactDetails("Sam", "Oxide", null, null, null, null, null, null, null), now()));
        String path = "/companies/" + company;
        browser.postAndFollow(path + "/notes", "text", "Racks");
        Document shown = browser.postAndFollow(
                path + "/edit", "name", "Oxide Computer", "website", "https://oxide.example", "location", "Emeryville");

        assertThat(shown.select("h1").text()).isEqualTo("Oxide Computer");
        assertThat(shown.select("[aria-labelledby=applications] .row__link").text())
                .isEqualTo("Engineer");
        assertThat(shown.select("[aria-labelledby=contacts] .row__link").text()).isEqualTo("Sam");
        assertThat(shown.select(".note .markdown").text()).isEqualTo("Racks");
        assertThat(shown.select(".facts a").attr("rel")).isEqualTo("noreferrer noopener");
    }

    @Test
    void aCompanyKeepsItsNameApartAndItsApplications() {
        fixtures.as(ada, () -> Company.create(CompanyDetails.of("Fly.io"), now()));
        Response taken = browser.post("/companies/" + company + "/edit", "name", "FLY.IO");
        Response used = browser.post("/companies/" + company + "/deletion");

        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(used.statusCode()).isEqualTo(422);
        assertThat(Browser.page(used).select("[role=alert]").text()).startsWith("There are applications to Oxide");
    }

    @Test
    void addressCardsComeInAndGoOut() {
        Response file = browser.get("/contacts/cards");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"contacts.vcf\"");
        assertThat(file.contentType()).startsWith("text/vcard");
        assertThat(file.asString()).contains("BEGIN:VCARD", "FN:Kim");
        assertThat(browser.get("/contacts/cards/" + contact).asString()).contains("FN:Kim");

        String cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lee\r\nEND:VCARD\r\n"
                + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Kim\r\nEND:VCARD\r\n";
        Document report = Browser.page(upload(cards));
        assertThat(report.select(".lead").text()).isEqualTo("1 added, 1 you had already");

        Response refused = upload("hello");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#file-error").text()).isEqualTo("Must hold vCards.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contacts/{contact}",
                "/contacts/{contact}/edit",
                "/contacts/cards/{contact}",
                "/companies/{company}",
                "/companies/{company}/edit"
            })
    void pagesAreHersAlone(String path) {
        String address = path.replace("{contact}", contact.toString()).replace("{company}", company.toString());
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.get(address).statusCode()).isEqualTo(404);
        assertThat(Browser.ofStranger().get(address).statusCode()).isEqualTo(303);
        assertThat(browser.get(path.replaceAll("\\{[a-z]+}", "7")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contacts/{contact}/edit",
                "/contacts/{contact}/touch",
                "/contacts/{contact}/deletion",
                "/contacts/{contact}/notes",
                "/companies/{company}/edit",
                "/companies/{company}/deletion",
                "/companies/{company}/notes",
                "/applications/{application}/people"
            })
    void nobodyElseWrites(String path) {
        String address = path.replace("{contact}", contact.toString())
                .replace("{company}", company.toString())
                .replace("{application}", application.toString());
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.post(address, "name", "Mine", "text", "Mine", "part", "OTHER")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.ofStranger().post(address, "name", "Mine").statusCode())
                .isEqualTo(303);
        assertThat(browser.open("/contacts").select(".row__link").eachText()).containsExactly("Kim");
    }

    @Test
    void namesAreText() {
        UUID id = fixtures.as(ada, () -> Contact.create(
                        new ContactDetails(
                                "Name" + CANARY,
                                "At" + CANARY,
                                "Title" + CANARY,
                                null,
                                "1" + CANARY,
                                null,
                                CANARY,
                                null,
                                null),
                        now())
                .id);
        UUID at = fixtures.as(ada, () -> Contact.require(id).company.id);
        browser.postAndFollow("/applications/" + application + "/people", "name", "Part" + CANARY, "part", "OTHER");

        for (String path : new String[] {
            "/contacts",
            "/contacts/" + id,
            "/contacts/" + id + "/edit",
            "/companies",
            "/companies/" + at,
            "/companies/" + at + "/edit",
            "/applications/" + application,
            "/contacts?text=" + "%22%3E%3Ccanary%3E"
        }) {
            Document page = browser.open(path);
            assertThat(page.select("canary, [onclick]")).as(path).isEmpty();
            assertThat(page.html()).as(path).doesNotContain("Groundwork49");
        }
    }

    @Test
    void listsNeedTheSameStatementsHoweverLong() {
        long one = statements();
        fixtures.as(ada, () -> {
            for (int i = 0; i < 60; i++) {
                Contact.create(
                        new ContactDetails("Kim " + i, "Company " + i, null, null, null, null, null, null, null),
                        now());
            }
        });

        assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(16);
        Document first = browser.open("/contacts");
        assertThat(first.select(".row__link")).hasSize(50);
        assertThat(browser.open(first.select("a[href*=after]").attr("href")).select(".row__link"))
                .hasSize(11);
        assertThat(browser.get("/contacts?after=x").statusCode()).isEqualTo(404);
    }

    private long statements() {
        return CountedStatements.during(() -> {
                    browser.open("/contacts");
                    browser.open("/companies");
                })
                .total();
    }

    private Response upload(String cards) {
        return browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", "cards.vcf", cards.getBytes(StandardCharsets.UTF_8), "text/vcard")
                .post("/contacts/cards");
    }

    private Contact contact(String name) {
        return Contact.create(new ContactDetails(name, null, null, null, null, null, null, null, now().today()), now());
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
