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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DeletionsTest {

    @Inject
    Visitors visitors;

    @Test
    void thePageSaysWhatIsLostAndOffersTheExportFirst() {
        Document page = visitors.somebodyNew().browser().open("/settings/deletion");

        assertThat(page.select(".sheet--danger").text()).contains("every application", "nobody can bring it back");
        assertThat(page.select("main a[href^=/exports]")).hasSize(1);
        assertThat(page.select(".sheet--danger a[href^=/exports]")).isEmpty();
    }

    @Test
    void theAccountIsGoneWithAllItsSessions() {
        Visitors.Visitor ada = visitors.somebodyNew();
        Browser elsewhere = visitors.another(ada.candidate());

        Response answer = ada.browser().post("/settings/deletion", "currentPassword", Fixtures.PASSWORD);

        assertThat(answer.header("Clear-Site-Data")).isEqualTo("\"cache\"");
        assertThat(ada.browser().follow(answer).select("[role=status]").text()).contains("are deleted");
        assertThat(elsewhere.get("/settings").statusCode()).isEqualTo(303);
        assertThat(Browser.ofStranger()
                        .post("/sign-in", "email", ada.candidate().email, "password", Fixtures.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void withoutThePasswordNothingIsDeleted() {
        Visitors.Visitor ada = visitors.somebodyNew();

        Response answer = ada.browser().post("/settings/deletion", "currentPassword", "wrong");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString())
                        .select("#currentPassword-error")
                        .text())
                .isEqualTo("This is not your password.");
        assertThat(ada.browser().get("/settings").statusCode()).isEqualTo(200);
    }
}
