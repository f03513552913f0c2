package dev.groundwork.web.checklists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ChecklistsTest {

    private static final String CANARY = "\"><canary onclick='x'>{msg:groundwork}{7*7}&amp;</canary>";

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;

    @BeforeEach
    void signIn() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
    }

    @Test
    void theItemsOfARoundAreTickedOnItsApplication() {
        String page = "/applications/" + round().application.id;
        Document shown = browser.open(page);
        assertThat(shown.select("[aria-labelledby=checklists] .task")).hasSize(9);
        assertThat(shown.select("[aria-labelledby=checklists] summary").first().text())
                .isEqualTo("Coding and algorithms 0 of 9 done");
        String tick = shown.select("[aria-labelledby=checklists] form").first().attr("action");
        Document ticked = browser.postAndFollow(tick, "from", page);
        assertThat(ticked.select("[aria-labelledby=checklists] .tick").first().attr("aria-checked"))
                .isEqualTo("true");
        String untick =
                ticked.select("[aria-labelledby=checklists] form").first().attr("action");
        assertThat(browser.postAndFollow(untick, "from", page).select("[aria-checked=true]"))
                .isEmpty();
    }

    @Test
    void anItemIsChangedAndDeleted() {
        ChecklistItem item = item(round());
        String path = "/checklist-items/" + item.id;
        Document form = browser.open(path + "?from=/today");
        assertThat(form.select("textarea[name=title]").val()).isEqualTo(item.title);
        assertThat(form.select("select[name=competency] option[selected]").val())
                .isEqualTo("data-structures-and-algorithms");
        Document saved = browser.postAndFollow(
                path,
                "title",
                "Rest " + CANARY,
                "why",
                CANARY,
                "dueOn",
                "2031-01-02",
                "dueTime",
                "08:30",
                "competency",
                "",
                "position",
                "2");
        assertThat(saved.select(".task__link").eachText().get(1)).isEqualTo("Rest " + CANARY);
        assertThat(saved.select("canary")).isEmpty();
        assertThat(saved.select(".task").get(1).text()).contains("Jan 2, 2031");
        assertThat(browser.postAndFollow(path + "/deletion").select(".task")).hasSize(8);
    }

    @Test
    void anOwnListIsBegunFilledRenamedAndDeleted() {
        String application = application().toString();
        Document list = browser.postAndFollow("/checklists", "application", application, "title", "Own", "from", "/");
        assertThat(list.select(".empty__title").text()).isEqualTo("This list is empty");
        String path = list.select("main form").last().attr("action");
        Document filled = browser.postAndFollow(path + "/items", "title", "One", "dueOn", "2031-01-02");
        assertThat(filled.select(".task__link").text()).isEqualTo("One");
        assertThat(browser.postAndFollow(path, "title", "Mine").select("h1").text())
                .isEqualTo("Mine 0 of 1 done");
        assertThat(browser.postAndFollow(path + "/deletion").select(".checklist"))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadComesBackBesideItsField() {
        String path = "/checklist-items/" + item(round()).id;
        Response refused = browser.post(path, "title", " ", "dueOn", "soon", "dueTime", "25:00", "competency", "x y");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.page(refused);
        assertThat(again.select(".field__error")).hasSize(4);
        assertThat(again.select("input[name=dueOn]").val()).isEqualTo("soon");
        assertThat(browser.post("/checklists", "title", " ").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/completion", "/reopening", "/deletion"})
    void anItemIsHersAlone(String verb) {
        ChecklistItem item = item(round());
        for (String path :
                List.of("/checklist-items/" + item.id + verb, "/checklists/" + item.checklist.id + "/items")) {
            Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
            assertThat(grace.post(path, "title", "Mine").statusCode()).isEqualTo(404);
            assertThat(Browser.ofStranger().post(path, "title", "Mine").header("Location"))
                    .startsWith("/sign-in");
        }
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(grace.get("/checklists/" + item.checklist.id).statusCode()).isEqualTo(404);
        assertThat(grace.post(
                                "/checklists",
                                "title",
                                "x",
                                "application",
                                application().toString())
                        .statusCode())
                .isEqualTo(404);
    }

    private UUID application() {
        return fixtures.as(
                ada, () -> JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, moment()).id);
    }

    private Interview round() {
        return fixtures.as(
                ada,
                () -> Interview.schedule(
                        JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, moment()),
                        InterviewDetails.of(
                                InterviewType.CODING, clock.instant().plus(Duration.ofDays(3)), "Europe/Berlin"),
                        moment()));
    }

    private ChecklistItem item(Interview round) {
        return fixtures.as(ada, () -> {
            List<Checklist> checklists = Checklist.of(round);
            return ChecklistItem.ofEach(checklists).get(checklists.get(0).id).get(0);
        });
    }

    private Moment moment() {
        return new Moment(clock.instant(), ZoneId.of("Europe/Berlin"));
    }
}
