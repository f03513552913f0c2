package dev.groundwork.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskDetails;
import dev.groundwork.domain.pipeline.TaskKind;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TasksTest {

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
    void aTaskIsPlannedDoneAndTakenBackOnItsApplication() {
        String page = "/applications/" + application();
        Document shown = browser.open(page);
        assertThat(shown.select("[aria-labelledby=tasks] .soft").text()).isEqualTo("Nothing is planned for it.");

        Document planned = browser.postAndFollow(
                "/tasks",
                "application",
                page.substring("/applications/".length()),
                "kind",
                "FOLLOW_UP",
                "title",
                "Ask Kim",
                "dueOn",
                "2026-01-02",
                "recurrence",
                "",
                "from",
                page);
        assertThat(planned.select("[aria-labelledby=tasks] .task__link").text()).isEqualTo("Ask Kim");
        assertThat(planned.select("[aria-labelledby=facts]").text()).contains("Follow up on Jan 2");

        Document done = browser.postAndFollow(
                planned.select("[aria-labelledby=tasks] form").first().attr("action"), "from", page);
        assertThat(done.select(".tick").attr("aria-checked")).isEqualTo("true");
        assertThat(done.select(".history__entry").first().text()).startsWith("Done: Ask Kim");

        Document open = browser.postAndFollow(
                done.select("[aria-labelledby=tasks] form").first().attr("action"), "from", page);
        assertThat(open.select(".tick").attr("aria-checked")).isEqualTo("false");
    }

    @Test
    void aRecurringTaskComesAgain() {
        Document planned = browser.postAndFollow(
                "/tasks", "kind", "TODO", "title", "Look for jobs", "dueOn", "2026-01-02", "recurrence", "P7D");
        assertThat(planned.select("[aria-labelledby=open] .row__detail").text()).isEqualTo("every week");

        Document done = browser.postAndFollow(
                planned.select("[aria-labelledby=open] form").attr("action"), "from", "/tasks");

        assertThat(done.select("[aria-labelledby=open] .task__link").eachText()).containsExactly("Look for jobs");
        assertThat(done.select("[aria-labelledby=open] .chip--late")).isEmpty();
        assertThat(done.select("[aria-labelledby=done] .task__link").eachText()).containsExactly("Look for jobs");
    }

    @Test
    void aTaskIsChangedAndDeleted() {
        String path = "/tasks/" + task("Call");
        Document form = browser.open(path + "?from=/today");
        assertThat(form.select("input[name=title]").val()).isEqualTo("Call");
        assertThat(form.select("input[name=from]").val()).isEqualTo("/today");

        Document saved = browser.postAndFollow(path, "kind", "TODO", "title", "Write", "dueOn", "", "from", "/tasks");
        assertThat(saved.select("[role=status]").text()).isEqualTo("The task is saved.");
        assertThat(saved.select(".task__link").text()).isEqualTo("Write");

        assertThat(browser.postAndFollow(path + "/deletion", "from", "/tasks").select(".task"))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadComesBackBesideItsField() {
        Response refused = browser.post(
                "/tasks", "kind", "TODO", "title", " ", "dueOn", "tomorrow", "recurrence", "often", "from", "/tasks");

        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.page(refused);
        assertThat(again.select("#title-error").text()).isEqualTo("Must not be blank.");
        assertThat(again.select("#dueOn-error").text()).isEqualTo("Must be a day, such as 2026-11-23.");
        assertThat(again.select("#recurrence-error")).hasSize(1);
        assertThat(again.select("input[name=dueOn]").val()).isEqualTo("tomorrow");
    }

    @Test
    void afterwardsNobodyIsLedElsewhere() {
        Response done = browser.post("/tasks/" + task("Call") + "/completion", "from", "//evil.example");

        assertThat(done.header("Location")).isEqualTo("/tasks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/completion", "/reopening", "/deletion"})
    void aTaskIsHersAlone(String verb) {
        String path = "/tasks/" + task("Call") + verb;
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.post(path, "kind", "TODO", "title", "Mine").statusCode())
                .isEqualTo(404);
        assertThat(Browser.ofStranger().post(path, "title", "Mine").header("Location"))
                .startsWith("/sign-in");
        assertThat(browser.open("/tasks")
                        .select("[aria-labelledby=open] .task__link")
                        .eachText())
                .containsExactly("Call");
    }

    @Test
    void aTaskOfAnothersApplicationIsNotPlanned() {
        UUID adas = application();
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.post("/tasks", "kind", "TODO", "title", "Mine", "application", adas)
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.post("/tasks", "kind", "TODO", "title", "Mine", "application", "7")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLongListComesInParts() {
        fixtures.as(ada, () -> {
            for (int i = 0; i < 51; i++) {
                create("Task " + i);
            }
        });
        Document first = browser.open("/tasks");
        assertThat(first.select("[aria-labelledby=open] .task")).hasSize(50);

        Document second = browser.open(first.select("a[href^=/tasks?after]").attr("href"));
        assertThat(second.select("[aria-labelledby=open] .task")).hasSize(1);
        assertThat(browser.get("/tasks?after=nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void titlesAreText() {
        String id = task(CANARY).toString();

        for (String path : new String[] {"/tasks", "/today", "/tasks/" + id}) {
            Document page = browser.open(path);
            assertThat(page.select("canary, [onclick]")).isEmpty();
            assertThat(page.text() + page.select("input").eachAttr("value")).contains(CANARY);
        }
    }

    private UUID application() {
        return fixtures.as(
                ada, () -> JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, now()).id);
    }

    private UUID task(String title) {
        return fixtures.as(ada, () -> create(title).id);
    }

    private Task create(String title) {
        return Task.create(new TaskDetails(null, TaskKind.TODO, title, now().today(), null), now());
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
