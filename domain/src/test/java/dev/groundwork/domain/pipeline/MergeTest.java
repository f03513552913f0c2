package dev.groundwork.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.DocumentUse;
import dev.groundwork.domain.documents.Upload;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.people.Involvement;
import dev.groundwork.domain.people.Part;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class MergeTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    private static final Instant IN_OCTOBER = Instant.parse("2026-10-01T09:00:00Z");

    @Inject
    Fixtures fixtures;

    @Inject
    EntityManager entityManager;

    Candidate ada;

    @BeforeEach
    void ada() {
        ada = fixtures.somebodyNew();
    }

    @Test
    void everyPartMovesOver() {
        UUID kept = apply("Oxide", "Engineer", "applied", IN_OCTOBER, "shared", "old");
        UUID gone = apply("Oxide", "Engineer", "saved", NOW.now(), "shared", "new");
        fixtures.as(ada, () -> {
            Contact grace = Contact.create(ContactDetails.of("Grace"), NOW);
            Document resume = Document.keep(
                    new Upload("cv.txt", DocumentKind.RESUME, "hello".getBytes(StandardCharsets.UTF_8)), NOW);
            for (UUID id : List.of(kept, gone)) {
                JobApplication application = JobApplication.require(id);
                Note.on(application, new NoteDetails("note on " + id), NOW);
                Task.create(new TaskDetails(application, TaskKind.TODO, "todo", null, null), NOW);
                grace.involve(application, Part.RECRUITER, NOW);
                resume.use(application, null, NOW);
            }
            grace.involve(JobApplication.require(gone), Part.REFERRER, NOW);
        });
        long timeline = fixtures.as(ada, () -> TimelineEntry.count());
        fixtures.as(ada, () -> JobApplication.merge(kept, gone, NOW));
        fixtures.as(ada, () -> {
            JobApplication application = JobApplication.require(kept);
            assertThat(JobApplication.count()).isEqualTo(1);
            assertThat(StageChange.of(application)).hasSize(2);
            assertThat(Note.of(application)).hasSize(2);
            assertThat(Task.of(application)).hasSize(2);
            assertThat(Involvement.of(application))
                    .extracting(involvement -> involvement.part)
                    .containsExactly(Part.RECRUITER, Part.REFERRER);
            assertThat(DocumentUse.of(application)).hasSize(1);
            assertThat(application.tags()).containsExactly("new", "old", "shared");
            assertThat(TimelineEntry.countOf(application)).isEqualTo(timeline + 1);
            assertThat(TimelineEntry.of(application, null, 50))
                    .extracting(TimelineEntry::summary)
                    .contains("Merged with Oxide, Engineer");
        });
    }

    @Test
    void noTableOfPartsIsForgotten() {
        List<?> tables = fixtures.as(ada, () -> entityManager
                .createNativeQuery(
                        "select conrelid::regclass::text from pg_constraint"
                                + " where contype = 'f' and confrelid = 'job_application'::regclass",
                        String.class)
                .getResultList());
        assertThat(Merge.PARTS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        tables.stream().map(String::valueOf).toList());
    }

    @Test
    void aLaterBeginningDoesNotHideTheHistory() {
        for (boolean keepTheOlder : List.of(true, false)) {
            UUID older = apply("Oxide", "Engineer", "saved", IN_OCTOBER);
            UUID newer = apply("Oxide", "Engineer", "saved", NOW.now());
            fixtures.as(ada, () -> {
                Moment then = new Moment(IN_OCTOBER.plusSeconds(86_400), NOW.zone());
                return JobApplication.requireForChange(older).moveTo(Stage.named("applied"), then);
            });
            fixtures.as(ada, () -> {
                JobApplication merged = keepTheOlder
                        ? JobApplication.merge(older, newer, NOW)
                        : JobApplication.merge(newer, older, NOW);
                assertThat(merged.stage.slug).isEqualTo("applied");
                assertThat(merged.stageEnteredAt).isEqualTo("2026-10-02T09:00:00Z");
                assertThat(merged.appliedOn).isEqualTo("2026-10-02");
                assertThat(merged.createdAt).isEqualTo(NOW.now());
            });
        }
    }

    @Test
    void emptyFieldsAreFilledAndWhatDiffersIsKept() {
        UUID kept = create(new ApplicationDetails(
                "Oxide",
                "Engineer",
                null,
                "Berlin",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                3,
                "old posting",
                null,
                null,
                null,
                null,
                null,
                null));
        UUID gone = create(new ApplicationDetails(
                "Oxide Computer",
                "Engineer",
                "https://example.org/job",
                "Remote",
                WorkMode.REMOTE,
                null,
                BigDecimal.valueOf(90_000),
                null,
                "EUR",
                null,
                null,
                "Friend",
                null,
                5,
                "new posting",
                "my notes",
                null,
                LocalDate.of(2026, 12, 1),
                null,
                null,
                null));
        fixtures.as(ada, () -> JobApplication.merge(kept, gone, NOW));
        fixtures.as(ada, () -> {
            JobApplication application = JobApplication.require(kept);
            ApplicationDetails details = application.details();
            assertThat(details.company()).isEqualTo("Oxide");
            assertThat(details.postingUrl()).isEqualTo("https://example.org/job");
            assertThat(details.workMode()).isEqualTo(WorkMode.REMOTE);
            assertThat(details.location()).isEqualTo("Berlin");
            assertThat(details.salaryMin()).isEqualByComparingTo("90000");
            assertThat(details.source()).isEqualTo("Friend");
            assertThat(details.notes()).isEqualTo("my notes");
            assertThat(details.description()).isEqualTo("old posting");
            assertThat(details.followUpOn()).isEqualTo("2026-12-01");
            assertThat(Note.of(application))
                    .extracting(note -> note.text)
                    .containsExactlyInAnyOrder(
                            "The merged application said:\n\n- company: Oxide Computer\n- location: Remote\n- excitement: 5",
                            "new posting");
        });
    }

    @Test
    void theOthersEndingCountsUnlessTheHistoryGoesOn() {
        UUID quiet = apply("Oxide", "Engineer", "saved", IN_OCTOBER);
        UUID alive = apply("Oxide", "Engineer", "screening", NOW.now());
        for (UUID kept : List.of(quiet, alive)) {
            UUID ended = apply("Oxide", "Engineer", "applied", IN_OCTOBER);
            fixtures.as(ada, () -> JobApplication.requireForChange(ended)
                    .end(new Ending(Outcome.GHOSTED, LocalDate.of(2026, 11, 1), "silence"), NOW));
            fixtures.as(ada, () -> JobApplication.merge(kept, ended, NOW));
        }
        fixtures.as(ada, () -> {
            assertThat(JobApplication.require(quiet).outcome).isEqualTo(Outcome.GHOSTED);
            assertThat(JobApplication.require(quiet).outcomeReason).isEqualTo("silence");
            assertThat(JobApplication.require(alive).outcome).isNull();
            assertThat(Note.of(JobApplication.require(alive)).get(0).text)
                    .contains("outcome: GHOSTED on 2026-11-01, silence");
        });
    }

    @Test
    void itselfTheBinAndAStrangersAreRefused() {
        UUID one = apply("Oxide", "Engineer", "saved", IN_OCTOBER);
        UUID binned = apply("Oxide", "Engineer", "saved", IN_OCTOBER);
        fixtures.as(ada, () -> JobApplication.require(binned).bin(NOW));
        assertThatThrownBy(() -> fixtures.as(ada, () -> JobApplication.merge(one, one, NOW)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> fixtures.as(ada, () -> JobApplication.merge(one, binned, NOW)))
                .isInstanceOf(NotFound.class);
        fixtures.asSomebodyNew(() -> {
            UUID hers = JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, NOW).id;
            assertThatThrownBy(() -> JobApplication.merge(hers, one, NOW)).isInstanceOf(NotFound.class);
        });
    }

    private UUID apply(String company, String role, String stage, Instant at, String... tags) {
        return fixtures.as(ada, () -> {
            JobApplication application =
                    JobApplication.create(ApplicationDetails.of(company, role), Stage.named(stage), at, NOW);
            application.describe(application.details(List.of(tags)), NOW);
            return application.id;
        });
    }

    private UUID create(ApplicationDetails details) {
        return fixtures.as(ada, () -> JobApplication.create(details, null, null, NOW).id);
    }
}
