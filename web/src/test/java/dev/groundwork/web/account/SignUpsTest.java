package dev.groundwork.web.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.RegistrationMode;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.web.testing.AdjustableSettings;
import dev.groundwork.web.testing.Browser;
import dev.groundwork.web.testing.Visitors;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SignUpsTest {

    private static final String PASSWORD = "correct horse battery";

    @Inject
    Visitors visitors;

    @Inject
    AdjustableSettings settings;

    @Test
    void aNewCandidateComesInAtOnce() {
        Browser browser = Browser.ofStranger();
        String email = newEmail();

        Response answer = browser.post("/sign-up", "email", email, "password", PASSWORD, "timeZone", "Asia/Tokyo");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/board");
        Document profile = browser.open("/settings");
        assertThat(profile.select(".menu__who").text()).isEqualTo(email);
        assertThat(profile.select("#timeZone option[selected]").val()).isEqualTo("Asia/Tokyo");
    }

    @Test
    void theBrowsersLanguageDecidesHowDatesAreWritten() {
        Response answer = given().redirects()
                .follow(false)
                .header("Accept-Language", "pt-BR, pt;q=0.8, en;q=0.5")
                .formParam("email", newEmail())
                .formParam("password", PASSWORD)
                .post("/sign-up");

        Document profile =
                Browser.withSession(answer.cookie("groundwork_session")).open("/settings");
        assertThat(profile.select("#locale option[selected]").val()).isEqualTo("pt-BR");
    }

    @Test
    void withoutScriptsOrWithAnUnknownZoneTheDaysAreThoseOfUtc() {
        Browser browser = Browser.ofStranger();
        browser.post("/sign-up", "email", newEmail(), "password", PASSWORD, "timeZone", "Mars/Olympus");

        assertThat(browser.open("/settings")
                        .select("#timeZone option[selected]")
                        .val())
                .isEqualTo("UTC");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndTheRestIsKept() {
        Response answer =
                Browser.ofStranger().post("/sign-up", "email", "ada", "password", "short", "timeZone", "Asia/Tokyo");

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#email-error").text()).isEqualTo("Must be an e-mail address.");
        assertThat(page.select("#email").attr("aria-describedby")).contains("email-error");
        assertThat(page.select("#email").val()).isEqualTo("ada");
        assertThat(page.select("#password-error").text()).isEqualTo("Must have at least 10 characters.");
        assertThat(page.select("#password").val()).isEmpty();
        assertThat(page.select("[name=timeZone]").val()).isEqualTo("Asia/Tokyo");
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        Response answer = Browser.ofStranger().post("/sign-up", "email", "\"><b>bold</b>", "password", PASSWORD);

        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#email").val()).isEqualTo("\"><b>bold</b>");
        assertThat(page.select("main b")).isEmpty();
    }

    @Test
    void anAddressThatHasAnAccountIsToldToSignIn() {
        String email = visitors.somebodyNew().candidate().email;

        Response answer = Browser.ofStranger().post("/sign-up", "email", email, "password", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("main [role=alert]").text())
                .contains("exists already");
        assertThat(answer.detailedCookie("groundwork_session")).isNull();
    }

    @Test
    void whereSignUpIsClosedThePageSaysHowToOpenIt() {
        settings.during(RegistrationMode.CLOSED, () -> {
            Response page = Browser.ofStranger().get("/sign-up");
            Response attempt = Browser.ofStranger().post("/sign-up", "email", newEmail(), "password", PASSWORD);

            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(page.asString()).contains("GROUNDWORK_REGISTRATION=open");
            assertThat(attempt.statusCode()).isEqualTo(403);
            assertThat(Browser.ofStranger().open("/sign-in").select("a[href=/sign-up]"))
                    .isEmpty();
        });
    }

    @Test
    void theFirstAccountClosesSignUpBehindIt() {
        visitors.somebodyNew();

        settings.during(RegistrationMode.FIRST, () -> assertThat(
                        Browser.ofStranger().get("/sign-up").statusCode())
                .isEqualTo(403));
    }

    @Test
    void byInvitationTheCodeIsAskedFor() {
        settings.during(RegistrationMode.INVITE, () -> {
            assertThat(Browser.ofStranger().open("/sign-up").select("input[name=invitation]"))
                    .hasSize(1);
            Response answer = Browser.ofStranger()
                    .post("/sign-up", "email", newEmail(), "password", PASSWORD, "invitation", "made-up");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.asString()).contains("by invitation only");
        });
    }

    private static String newEmail() {
        return "new-" + UUID.randomUUID() + "@example.org";
    }
}
