package dev.groundwork.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.web.testing.Browser;
import dev.groundwork.web.testing.Visitors;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SessionsTest {

    @Inject
    Visitors visitors;

    @Test
    void everyBrowserIsListedAndThisOneMarked() {
        Visitors.Visitor ada = visitors.somebodyNew();
        visitors.another(ada.candidate());

        Document page = ada.browser().open("/settings/sessions");

        assertThat(page.select(".rows > li")).hasSize(2);
        assertThat(page.select(".chip--here")).hasSize(1);
        assertThat(page.select(".rows .row__detail").text()).contains("last seen just now", "from 127.0.0.1");
        assertThat(page.select("form[action$=/end]")).hasSize(1);
    }

    @Test
    void anEndedSessionStopsAtItsNextRequest() {
        Visitors.Visitor ada = visitors.somebodyNew();
        Browser elsewhere = visitors.another(ada.candidate());
        String end = endLink(ada.browser());

        Response answer = ada.browser().post(end);

        assertThat(ada.browser().follow(answer).select("[role=status]").text()).isEqualTo("That session has ended.");
        assertThat(elsewhere.get("/settings").statusCode()).isEqualTo(303);
        assertThat(ada.browser().post(end).statusCode()).isEqualTo(404);
    }

    @Test
    void allOthersEndAtOnce() {
        Visitors.Visitor ada = visitors.somebodyNew();
        Browser elsewhere = visitors.another(ada.candidate());

        ada.browser().post("/settings/sessions/end-others");

        assertThat(elsewhere.get("/settings").statusCode()).isEqualTo(303);
        assertThat(ada.browser().open("/settings/sessions").select(".rows > li"))
                .hasSize(1);
    }

    @Test
    void aStrangersSessionIsNotThere() {
        Visitors.Visitor ada = visitors.somebodyNew();
        Browser adaElsewhere = visitors.another(ada.candidate());
        Browser grace = visitors.somebodyNew().browser();

        assertThat(grace.post(endLink(ada.browser())).statusCode()).isEqualTo(404);
        assertThat(grace.open("/settings/sessions").select(".rows > li")).hasSize(1);
        assertThat(adaElsewhere.get("/settings").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "1", "0198f0a2-7a51-7c3e-9f4e-0123456789ab"})
    void whatIsNoSessionIsNotThere(String id) {
        Response answer = visitors.somebodyNew().browser().post("/settings/sessions/" + id + "/end");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("text/html");
    }

    private static String endLink(Browser browser) {
        return browser.open("/settings/sessions").select("form[action$=/end]").attr("action");
    }
}
