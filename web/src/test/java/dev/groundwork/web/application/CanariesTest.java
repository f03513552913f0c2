package dev.groundwork.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import dev.groundwork.domain.pipeline.StageDetails;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a candidate types is shown as the text it is, wherever it appears. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CanariesTest {

    private static final String CANARY = "\"><canary onclick='x'>{msg:groundwork}{7*7}&amp;</canary>";

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;
    UUID open;
    UUID ended;

    @BeforeEach
    void writeCanariesIntoEveryText() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        open = fixtures.as(ada, () -> {
            Stage stage = Stage.create(new StageDetails("Stage" + CANARY, StageKind.SCREENING, 2), now());
            JobApplication application = JobApplication.create(canaries(), stage, null, now());
            application.moveTo(new StageChangeDetails(stage, now().now(), "Step" + CANARY), now());
            return application.id;
        });
        ended = fixtures.as(ada, () -> {
            JobApplication application = JobApplication.create(canaries(), null, null, now());
            application.end(new Ending(Outcome.GHOSTED, null, "Reason" + CANARY), now());
            return application.id;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/board",
                "/board?added={open}",
                "/board?moved={open}",
                "/applications",
                "/applications/{open}",
                "/applications/{ended}",
                "/applications/{open}/edit",
                "/applications/{ended}/outcome",
                "/applications/{open}/stage-changes/new"
            })
    void noPageTakesTextForMarkup(String path) {
        Document page = browser.open(path.replace("{open}", open.toString()).replace("{ended}", ended.toString()));

        assertThat(page.select("canary, [onclick]")).isEmpty();
        assertThat(page.html()).contains("{msg:groundwork}{7*7}").doesNotContain("Groundwork49");
        assertThat(page.text() + page.select("input").eachAttr("value"))
                .contains("<canary onclick='x'>{msg:groundwork}{7*7}&amp;</canary>");
    }

    @Test
    void whatAFormRefusesComesBackAsText() {
        Document refused = Browser.page(browser.post("/board", "company", CANARY, "role", ""));
        assertThat(refused.select("canary, [onclick]")).isEmpty();
        assertThat(refused.select("input[name=company]").val()).isEqualTo(CANARY);

        Document form = Browser.page(browser.post(
                "/applications/" + open + "/edit",
                "company",
                CANARY,
                "role",
                CANARY,
                "version",
                CANARY,
                "notes",
                CANARY));
        assertThat(form.select("canary, [onclick]")).isEmpty();
        assertThat(form.select("tbody tr").text()).contains(CANARY);
    }

    @Test
    void theMessageAboutTheBinIsText() {
        Document board = browser.postAndFollow("/applications/" + open + "/deletion");

        assertThat(board.select("canary, [onclick]")).isEmpty();
        assertThat(board.select("[role=status]").text()).contains("Company" + CANARY);
    }

    private static ApplicationDetails canaries() {
        return new ApplicationDetails(
                "Company" + CANARY,
                "Role" + CANARY,
                "https://jobs.example.com/%3Ccanary%3E'onclick='x",
                "Location" + CANARY,
                null,
                null,
                null,
                null,
                null,
                null,
                "Salary" + CANARY,
                "Source" + CANARY,
                List.of("Tag <canary onclick='x'>{7*7}"),
                null,
                "Description" + CANARY,
                "Notes" + CANARY,
                null,
                null,
                null,
                null,
                null);
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
