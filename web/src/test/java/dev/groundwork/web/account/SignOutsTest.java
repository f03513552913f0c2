package dev.groundwork.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.web.testing.Browser;
import dev.groundwork.web.testing.Visitors;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SignOutsTest {

    @Inject
    Visitors visitors;

    @Test
    void theSessionIsGoneAndTheBrowserForgets() {
        Browser browser = visitors.somebodyNew().browser();
        String secret = browser.cookie("groundwork_session");

        Response answer = browser.post("/sign-out");

        assertThat(answer.header("Location")).isEqualTo("/sign-in");
        assertThat(answer.header("Clear-Site-Data")).isEqualTo("\"cache\"");
        assertThat(browser.cookie("groundwork_session")).isNull();
        assertThat(Browser.withSession(secret).get("/settings").statusCode()).isEqualTo(303);
    }

    @Test
    void signingOutIsSaidOnce() {
        Browser browser = visitors.somebodyNew().browser();

        Response answer = browser.post("/sign-out");

        assertThat(browser.follow(answer).select("[role=status]").text()).isEqualTo("You are signed out.");
        assertThat(browser.open("/sign-in").select("[role=status]").text()).isEmpty();
    }

    @Test
    void whoIsOutAlreadyIsOut() {
        assertThat(Browser.ofStranger().post("/sign-out").statusCode()).isEqualTo(303);
    }

    @Test
    void aLinkSignsNobodyOut() {
        Browser browser = visitors.somebodyNew().browser();

        assertThat(browser.get("/sign-out").statusCode()).isEqualTo(405);
        assertThat(browser.get("/settings").statusCode()).isEqualTo(200);
    }
}
