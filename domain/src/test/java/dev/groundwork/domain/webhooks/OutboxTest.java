package dev.groundwork.domain.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import dev.groundwork.domain.sample.SampleSearch;
import dev.groundwork.domain.transfer.ApplicationImport;
import dev.groundwork.domain.transfer.FileContent;
import dev.groundwork.domain.transfer.ImportOrder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OutboxTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Inject
    ApplicationImport imports;

    private Candidate ada;

    @BeforeEach
    void begin() {
        Candidate somebody = fixtures.somebodyNew();
        fixtures.as(somebody, () -> listen("https://example.org", WebhookEvent.choices()));
        ada = QuarkusTransaction.requiringNew().call(() -> Candidate.findById(somebody.id));
    }

    @Test
    void everyChangeOfAnApplicationIsToldByItsName() {
        UUID id = fixtures.as(ada, () -> apply("Oxide").id);
        fixtures.as(ada, () -> application(id).describe(details("Oxide", "Firmware"), NOW));
        UUID change = fixtures.as(ada, () -> application(id).moveTo(Stage.named("applied"), NOW).id);
        fixtures.as(ada, () -> amend(id, change));
        fixtures.as(ada, () -> application(id).end(new Ending(Outcome.REJECTED, null, null), NOW));
        fixtures.as(ada, () -> application(id).end(new Ending(Outcome.WITHDRAWN, null, null), NOW));
        fixtures.as(ada, () -> application(id).reopen(NOW));
        fixtures.as(ada, () -> application(id).archive(NOW));
        fixtures.as(ada, () -> application(id).unarchive(NOW));
        fixtures.as(ada, () -> application(id).bin(NOW));
        fixtures.as(ada, () -> JobApplication.requireBinned(id).restore(NOW));
        assertThat(told())
                .containsExactly(
                        "application.created",
                        "application.changed",
                        "application.moved",
                        "application.changed",
                        "application.ended",
                        "application.changed",
                        "application.reopened",
                        "application.archived",
                        "application.unarchived",
                        "application.deleted",
                        "application.restored");
    }

    @Test
    void everyChangeOfARoundIsToldByItsName() {
        UUID application = fixtures.as(ada, () -> apply("Oxide").id);
        UUID id = fixtures.as(ada, () -> Interview.schedule(application(application), round(10), NOW).id);
        fixtures.as(ada, () -> Interview.require(id).change(round(11), NOW));
        fixtures.as(ada, () -> Interview.require(id).conclude(InterviewOutcome.PASSED, NOW));
        fixtures.as(ada, () -> Interview.require(id).conclude(InterviewOutcome.NO_SHOW, NOW));
        fixtures.as(ada, () -> Interview.require(id).cancel(NOW));
        fixtures.as(ada, () -> Interview.require(id).remove(NOW));
        assertThat(told())
                .containsExactly(
                        "application.created",
                        "application.moved",
                        "interview.scheduled",
                        "interview.changed",
                        "interview.held",
                        "interview.missed",
                        "interview.cancelled",
                        "interview.deleted");
        JsonNode last = payloads().get(7);
        assertThat(last.at("/data/id").textValue()).isEqualTo(id.toString());
        assertThat(last.at("/data/applicationId").textValue()).isEqualTo(application.toString());
        assertThat(last.at("/data/startsAt").textValue()).isEqualTo("2026-11-26T11:00:00Z");
    }

    @Test
    void aPayloadSaysHowThingsStandAtTheEndOfTheTransaction() {
        UUID id = fixtures.as(ada, () -> {
            JobApplication application = apply("Oxide & \"Söhne\"");
            application.moveTo(Stage.named("applied"), NOW);
            return application.id;
        });
        JsonNode moved = payloads().get(1);
        assertThat(moved.get("type").textValue()).isEqualTo("application.moved");
        assertThat(Instant.parse(moved.get("timestamp").textValue())).isNotNull();
        assertThat(moved.at("/data/id").textValue()).isEqualTo(id.toString());
        assertThat(moved.at("/data/company").textValue()).isEqualTo("Oxide & \"Söhne\"");
        assertThat(moved.at("/data/stage").textValue()).isEqualTo("applied");
        assertThat(moved.at("/data/stageKind").textValue()).isEqualTo("APPLIED");
        assertThat(moved.at("/data/appliedOn").textValue()).isEqualTo("2026-11-20");
        assertThat(moved.at("/data/outcome").isNull()).isTrue();
        assertThat(moved.at("/data/version").intValue()).isEqualTo(fixtures.as(ada, () -> application(id).version));
    }

    @Test
    void ofTwoThatBecomeOneTheOtherIsNamed() {
        UUID kept = fixtures.as(ada, () -> apply("Oxide").id);
        UUID gone = fixtures.as(ada, () -> apply("Oxide Computer").id);
        fixtures.as(ada, () -> JobApplication.merge(kept, gone, NOW));
        assertThat(told()).containsExactly("application.created", "application.created", "application.merged");
        assertThat(payloads().get(2).at("/data/mergedId").textValue()).isEqualTo(gone.toString());
        assertThat(payloads().get(2).at("/data/id").textValue()).isEqualTo(kept.toString());
    }

    @Test
    void anImportIsToldOnce() {
        String file = "company,role\r\nOxide,Engineer\r\nFermyon,Engineer\r\n";
        ImportOrder order = new ImportOrder(null, false, false);
        FileContent content = FileContent.of(file.getBytes(StandardCharsets.UTF_8));
        fixtures.as(ada, () -> imports.run(content, order, NOW));
        fixtures.as(ada, () -> imports.run(content, order, NOW));
        assertThat(told()).containsExactly("import.finished");
        assertThat(payloads().get(0).at("/data/created").intValue()).isEqualTo(2);
    }

    @Test
    void theSampleSearchIsNotTold() {
        fixtures.as(ada, () -> SampleSearch.create(NOW));
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        assertThatThrownBy(() -> fixtures.as(ada, () -> {
                    apply("Oxide");
                    throw new IllegalStateException("never mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(told()).isEmpty();
    }

    @Test
    void onlyWhoListensIsTold() {
        fixtures.as(ada, () -> {
            Webhook.inOrder().get(0).remove();
            listen("https://example.org/ended", List.of(WebhookEvent.APPLICATION_ENDED));
            Webhook off = listen("https://example.org/off", WebhookEvent.choices());
            off.describe(new WebhookDetails(off.url, off.chosen(), false), NOW);
        });
        UUID id = fixtures.as(ada, () -> apply("Oxide").id);
        fixtures.as(ada, () -> application(id).end(new Ending(Outcome.GHOSTED, null, null), NOW));
        assertThat(told()).containsExactly("application.ended");
    }

    @Test
    void aMoveCostsNothingMoreWhereThereNeverWasAWebhook() {
        Candidate grace = fixtures.somebodyNew();
        UUID id = fixtures.as(grace, () -> apply("Oxide").id);
        CountedStatements without = CountedStatements.during(
                () -> fixtures.as(grace, () -> application(id).moveTo(Stage.named("applied"), NOW)));
        assertThat(without.statements()).noneMatch(statement -> statement.text().contains("webhook"));
        UUID adas = fixtures.as(ada, () -> apply("Oxide").id);
        CountedStatements with = CountedStatements.during(
                () -> fixtures.as(ada, () -> application(adas).moveTo(Stage.named("applied"), NOW)));
        // Who listens, what is told, the delivery, the queue.
        assertThat(with.total()).as(with.toString()).isEqualTo(without.total() + 4);
    }

    private List<String> told() {
        return deliveries().stream().map(delivery -> delivery.event).toList();
    }

    private List<JsonNode> payloads() {
        return deliveries().stream().map(OutboxTest::json).toList();
    }

    private List<WebhookDelivery> deliveries() {
        return fixtures.as(ada, () -> WebhookDelivery.<WebhookDelivery>list("order by id"));
    }

    private static JsonNode json(WebhookDelivery delivery) {
        try {
            return new ObjectMapper().readTree(delivery.payload);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Webhook listen(String url, List<WebhookEvent> events) {
        return Webhook.create(new WebhookDetails(url, events, true), NOW);
    }

    private static JobApplication apply(String company) {
        return JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, NOW);
    }

    private static JobApplication application(UUID id) {
        return JobApplication.require(id);
    }

    private static ApplicationDetails details(String company, String role) {
        return ApplicationDetails.of(company, role);
    }

    private static void amend(UUID id, UUID change) {
        StageChange.require(application(id), change)
                .amend(new StageChangeDetails(Stage.named("screening"), NOW.now(), "By phone"), NOW);
    }

    private static InterviewDetails round(int hour) {
        return InterviewDetails.of(InterviewType.CODING, LocalDateTime.of(2026, 11, 26, hour, 0), "UTC");
    }
}
