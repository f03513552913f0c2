package dev.groundwork.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.preparation.Practice;
import dev.groundwork.domain.preparation.PracticeDetails;
import dev.groundwork.domain.preparation.PracticeKind;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PracticesTest extends PreparationTest {

    private static final String PATH = "/preparation/practice";

    @Test
    void theTimerRunsUntilItIsStoppedAndTheSessionIsScored() {
        Document running = browser.postAndFollow(PATH + "/timer", "competency", SYSTEMS, "kind", "LAB");
        assertThat(running.select(".hero__over").text()).isEqualTo("Lab");
        assertThat(browser.open("/preparation").select(".hero .button--main").text())
                .isEqualTo("Stop and log it");

        Document stopped = browser.postAndFollow(PATH + "/timer/stop");
        assertThat(stopped.select("[role=status]").text()).startsWith("Stopped and logged.");
        assertThat(stopped.select("input[name=minutes]").val()).isEqualTo("1");

        Document log = browser.postAndFollow(
                stopped.select("main form").attr("action"),
                fields(
                        "competency",
                        SYSTEMS,
                        "kind",
                        "LAB",
                        "minutes",
                        "25",
                        "day",
                        stopped.select("input[name=day]").val(),
                        "scoreName",
                        List.of("Communication", "Depth", ""),
                        "scoreValue",
                        List.of("", "4", ""),
                        "note",
                        "",
                        "link",
                        ""));
        assertThat(log.select(".rows .row__detail").text()).isEqualTo("Lab · 25 min · Depth 4");
        assertThat(log.select("h1").text()).contains("1 in all, 25 minutes");
    }

    @Test
    void aSecondTimerIsRefusedAndARunningOneIsDiscarded() {
        browser.post(PATH + "/timer", "competency", SYSTEMS, "kind", "LAB");

        assertThat(browser.post(PATH + "/timer", "competency", SYSTEMS, "kind", "LAB")
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.postAndFollow(PATH + "/timer/discarding").select(".hero"))
                .isEmpty();
        assertThat(browser.post(PATH + "/timer/stop").statusCode()).isEqualTo(404);
        assertThat(browser.post(PATH + "/timer", "competency", "juggling", "kind", "LAB")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatCannotBeReadComesBackBesideItsField() {
        Response refused = browser.post(
                PATH,
                fields(
                        "competency",
                        SYSTEMS,
                        "kind",
                        "LAB",
                        "minutes",
                        "long",
                        "day",
                        "yesterday",
                        "scoreName",
                        List.of("Depth"),
                        "scoreValue",
                        List.of("9"),
                        "note",
                        "kept",
                        "link",
                        "nowhere"));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.page(refused);
        assertThat(again.select("#minutes-error, #day-error, #link-error")).hasSize(3);
        assertThat(again.select(".scores .field__error")).hasSize(1);
        assertThat(again.select("textarea[name=note]").text()).isEqualTo("kept");
    }

    @Test
    void aSessionIsCorrectedAndDeleted() {
        String path = PATH + "/" + session(CANARY);
        Document form = browser.open(path);
        assertThat(form.select("canary, [onclick]")).isEmpty();
        assertThat(form.select("textarea[name=note]").text()).isEqualTo(CANARY);

        browser.postAndFollow(
                path,
                "competency",
                "debugging",
                "kind",
                "DRILL",
                "minutes",
                "5",
                "day",
                "2026-11-01",
                "note",
                "",
                "link",
                "");
        fixtures.as(
                ada,
                () -> assertThat(Practice.<Practice>listAll()).singleElement().satisfies(practice -> {
                    assertThat(practice.competency).isEqualTo("debugging");
                    assertThat(now().dayOf(practice.practisedAt)).isEqualTo("2026-11-01");
                    assertThat(practice.scores()).isEmpty();
                }));
        assertThat(browser.postAndFollow(path + "/deletion").select(".rows")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/deletion"})
    void aSessionIsHersAlone(String verb) {
        String path = PATH + "/" + session("x") + verb;

        assertThat(grace().post(path, "minutes", "5", "kind", "LAB", "competency", SYSTEMS, "day", "2026-11-01")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.ofStranger().post(path).header("Location")).startsWith("/sign-in");
        assertThat(grace().open(PATH).select(".rows")).isEmpty();
    }

    @Test
    void aLongLogComesInParts() {
        for (int i = 0; i < 51; i++) {
            session("x");
        }
        Document first = browser.open(PATH);
        assertThat(first.select(".rows li")).hasSize(50);
        assertThat(browser.open(first.select("a[href*=after]").attr("href")).select(".rows li"))
                .hasSize(1);
        assertThat(browser.get(PATH + "?after=nowhere").statusCode()).isEqualTo(404);
    }

    private UUID session(String note) {
        return fixtures.as(ada, () -> Practice.log(
                        new PracticeDetails(
                                SYSTEMS, PracticeKind.MOCK, 60, now().now(), Map.of("Depth", 4), note, null),
                        now())
                .id);
    }
}
