package dev.groundwork.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CredentialsTest {

    private static final String NEW_PASSWORD = "another horse entirely";

    @Inject
    Visitors visitors;

    @Test
    void aNewPasswordEndsAllOtherSessionsButNotThisOne() {
        Visitors.Visitor ada = visitors.somebodyNew();
        Browser elsewhere = visitors.another(ada.candidate());

        Response answer = ada.browser()
                .post("/settings/account/password", "currentPassword", Fixtures.PASSWORD, "newPassword", NEW_PASSWORD);

        assertThat(ada.browser().follow(answer).select("[role=status]").text()).startsWith("Your password is changed");
        assertThat(elsewhere.get("/settings").statusCode()).isEqualTo(303);
        assertThat(signIn(ada.candidate().email, NEW_PASSWORD)).isEqualTo(303);
        assertThat(signIn(ada.candidate().email, Fixtures.PASSWORD)).isEqualTo(422);
    }

    @Test
    void withoutTheCurrentPasswordNothingChanges() {
        Visitors.Visitor ada = visitors.somebodyNew();

        Response answer = ada.browser()
                .post("/settings/account/password", "currentPassword", "wrong", "newPassword", NEW_PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#password-password-error").text()).isEqualTo("This is not your password.");
        assertThat(page.select("#email-password-error")).isEmpty();
        assertThat(page.select("input[type=password]").eachAttr("value")).containsOnly("");
        assertThat(signIn(ada.candidate().email, Fixtures.PASSWORD)).isEqualTo(303);
    }

    @Test
    void aShortNewPasswordIsSaidBesideIt() {
        Response answer = visitors.somebodyNew()
                .browser()
                .post("/settings/account/password", "currentPassword", Fixtures.PASSWORD, "newPassword", "short");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("#newPassword-error").text())
                .isEqualTo("Must have at least 10 characters.");
    }

    @Test
    void theAddressMovesWithThePassword() {
        Visitors.Visitor ada = visitors.somebodyNew();
        String moved = "moved-" + UUID.randomUUID() + "@example.org";

        Response answer =
                ada.browser().post("/settings/account/email", "email", moved, "currentPassword", Fixtures.PASSWORD);

        Document page = ada.browser().follow(answer);
        assertThat(page.select("[role=status]").text()).contains(moved);
        assertThat(page.select(".menu__who").text()).isEqualTo(moved);
        assertThat(signIn(moved, Fixtures.PASSWORD)).isEqualTo(303);
    }

    @Test
    void anAddressOfAnotherAccountIsRefusedAndStaysTyped() {
        Visitors.Visitor ada = visitors.somebodyNew();
        String taken = visitors.somebodyNew().candidate().email;

        Response answer =
                ada.browser().post("/settings/account/email", "email", taken, "currentPassword", Fixtures.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("#email").val()).isEqualTo(taken);
        assertThat(ada.browser().open("/settings").select(".menu__who").text()).isEqualTo(ada.candidate().email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings/account/email", "/settings/account/password"})
    void aReloadAfterAnErrorLeadsBackToThePage(String path) {
        assertThat(visitors.somebodyNew().browser().get(path).header("Location"))
                .isEqualTo("/settings/account");
    }

    private static int signIn(String email, String password) {
        return Browser.ofStranger()
                .post("/sign-in", "email", email, "password", password)
                .statusCode();
    }
}
