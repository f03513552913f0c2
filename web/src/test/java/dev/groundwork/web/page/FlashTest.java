package dev.groundwork.web.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FlashTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIGNED_OUT. | You are signed out.",
                "EMAIL_CHANGED.PGI-Ym9sZDwvYj4 | From now on you sign in with <b>bold</b>."
            })
    void aNoticeIsSaidAndForgotten(String cookie, String sentence) {
        Response response = given().cookie("groundwork_flash", cookie).get("/sign-in");

        assertThat(Jsoup.parse(response.asString()).select("[role=status]").text())
                .isEqualTo(sentence);
        assertThat(response.detailedCookie("groundwork_flash").getMaxAge()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Your account is locked call 0900", "MADE_UP.", "SIGNED_OUT.***", "signed_out."})
    void nobodyCanMakeUsSayAnythingElse(String cookie) {
        Response response = given().cookie("groundwork_flash", cookie).get("/sign-in");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(response.asString()).select("[role=status]").text())
                .isEmpty();
    }
}
