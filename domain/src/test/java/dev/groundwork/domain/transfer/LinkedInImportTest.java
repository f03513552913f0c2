package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChange;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class LinkedInImportTest {

    private static final String SENT = "linkedin-job-applications.csv";
    private static final String SAVED = "linkedin-saved-jobs.csv";
    private static final String HEADER = "Application Date,Company Name,Job Title,Job Url";

    @Inject
    Fixtures fixtures;

    @Inject
    Imports imports;

    @Test
    void sentApplicationsArriveOnceEach() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.takeFile(SENT);
            assertThat(report).isEqualTo(report("linkedin-applications", 5, 4, 1));
            assertThat(Imports.all())
                    .extracting(application -> application.company.name)
                    .containsExactly(
                            "Microsoft", "Cloudflare", "Grüne Energie GmbH & Co. KG", "Oxide Computer Company");
            assertThat(Imports.all())
                    .allSatisfy(
                            application -> assertThat(application.stage.slug).isEqualTo("applied"))
                    .allSatisfy(application -> assertThat(application.source).isEqualTo("LinkedIn"));
        });
    }

    @Test
    void timesAreWallClockTimesOfTheCandidate() {
        fixtures.asSomebodyNew(() -> {
            imports.takeFile(SENT);
            assertThat(Imports.all())
                    .extracting(application -> application.appliedOn)
                    .containsExactly(
                            LocalDate.of(2024, 11, 20),
                            LocalDate.of(2024, 11, 19),
                            LocalDate.of(2024, 12, 1),
                            LocalDate.of(2024, 2, 29));
            assertThat(Imports.all().get(1).stageEnteredAt).isEqualTo("2024-11-19T22:42:00Z");
        });
    }

    @Test
    void whatTheFormSaidIsKeptAsNotes() {
        fixtures.asSomebodyNew(() -> {
            imports.takeFile(SENT);
            assertThat(Imports.all().get(0).notes).isEqualTo("""
                            Résumé sent: ada-systems-v3.pdf

                            Contact given: ada@example.org, +1 206 555 0100

                            **How many years of C#?** 4

                            **Are you authorized to work?** Yes""");
            assertThat(Imports.all().get(3).notes).contains("**Why Oxide?** I like\nhardware, \"really\"");
        });
    }

    @Test
    void aSecondImportChangesNothing() {
        fixtures.asSomebodyNew(() -> {
            imports.takeFile(SENT);
            String before = imports.export(false);
            assertThat(before).contains("Cloudflare");
            assertThat(imports.takeFile(SENT)).isEqualTo(report("linkedin-applications", 5, 0, 5));
            assertThat(imports.export(false)).isEqualTo(before);
        });
    }

    @Test
    void aSecondImportChangesNothingAfterTheCandidateDid() {
        fixtures.asSomebodyNew(() -> {
            imports.takeFile(SENT);
            List<JobApplication> applications = Imports.all();
            applications.get(0).describe(ApplicationDetails.of("Contoso", "Operator"), Imports.NOW);
            applications.get(1).moveTo(Stage.named("screening"), Imports.NOW);
            applications.get(2).moveTo(Stage.named("saved"), Imports.NOW);
            applications.get(3).end(new Ending(Outcome.GHOSTED, null, null), Imports.NOW);
            String before = imports.export(false);
            assertThat(before).contains("Contoso,").contains(",screening,").contains(",GHOSTED,");
            assertThat(imports.takeFile(SENT)).isEqualTo(report("linkedin-applications", 5, 0, 5));
            assertThat(imports.export(false)).isEqualTo(before);
        });
    }

    @Test
    void anotherFileFillsWhatIsEmptyAndOverwritesNothing() {
        fixtures.asSomebodyNew(() -> {
            imports.take(HEADER, "\"11/20/24, 8:15 AM\",Oxide,Engineer,http://www.linkedin.com/jobs/view/1");
            ImportReport report = imports.take(
                    HEADER + ",Resume Name,Shoe Size",
                    "\"11/21/24, 8:15 AM\",Oxide,Senior Engineer,https://linkedin.com/jobs/view/1/,ada.pdf,38");
            assertThat(report.updated()).isEqualTo(1);
            assertThat(report.unmappedColumns()).containsExactly("Shoe Size");
            JobApplication application = Imports.only();
            assertThat(application.notes).isEqualTo("Résumé sent: ada.pdf");
            assertThat(application.role).isEqualTo("Engineer");
            assertThat(application.appliedOn).isEqualTo("2024-11-20");
        });
    }

    @Test
    void aSavedJobMovesForwardWhenItWasAppliedFor() {
        fixtures.asSomebodyNew(() -> {
            assertThat(imports.takeFile(SAVED)).isEqualTo(report("linkedin-saved-jobs", 2, 2, 0));
            ImportReport report = imports.take(
                    HEADER,
                    "\"11/23/24, 8:15 AM\",Red Hat,Kernel Engineer,http://www.linkedin.com/jobs/view/4012345690");
            assertThat(report.updated()).isEqualTo(1);
            JobApplication application = Imports.all().get(0);
            assertThat(application.stage.slug).isEqualTo("applied");
            assertThat(application.appliedOn).isEqualTo("2024-11-23");
            assertThat(StageChange.of(application))
                    .extracting(change -> change.enteredAt)
                    .containsExactly(Instant.parse("2024-11-21T20:30:00Z"), Instant.parse("2024-11-23T07:15:00Z"));
            assertThat(imports.takeFile(SAVED).unchanged()).isEqualTo(2);
        });
    }

    @Test
    void rolesWithPostingsOfTheirOwnAreDifferentApplications() {
        fixtures.asSomebodyNew(() -> {
            String[] lines = {
                HEADER,
                "\"11/20/24, 8:15 AM\",Oxide,Engineer,http://www.linkedin.com/jobs/view/1",
                "\"11/20/24, 9:15 AM\",Oxide,Engineer,http://www.linkedin.com/jobs/view/2"
            };
            assertThat(imports.take(lines).created()).isEqualTo(2);
            assertThat(imports.take(lines).unchanged()).isEqualTo(2);
        });
    }

    @Test
    void withoutAnAddressCompanyRoleAndDayDecide() {
        fixtures.asSomebodyNew(() -> {
            ApplicationDetails known = ApplicationDetails.of("OXIDE ", "engineer");
            JobApplication application = JobApplication.create(
                    known, Stage.named("applied"), Instant.parse("2024-11-20T23:30:00Z"), Imports.NOW);
            assertThat(application.appliedOn).isEqualTo("2024-11-21");
            ImportReport report = imports.take(
                    HEADER, "\"11/21/24, 8:15 AM\",Oxide,Engineer,", "\"11/22/24, 8:15 AM\",Oxide,Engineer,");
            assertThat(report.created()).isEqualTo(1);
            assertThat(report.updated()).isEqualTo(1);
        });
    }

    @Test
    void whatIsInTheBinStaysThere() {
        fixtures.asSomebodyNew(() -> {
            imports.takeFile(SENT);
            Imports.all().get(1).bin(Imports.NOW);
            ImportReport report = imports.takeFile(SENT);
            assertThat(report.skipped()).isEqualTo(1);
            assertThat(report.unchanged()).isEqualTo(4);
            assertThat(report.hasErrors()).isFalse();
            assertThat(report.problems())
                    .containsExactly(
                            new ImportProblem(2, null, "is in the bin; take it out of there to import it", false));
            assertThat(Imports.all()).hasSize(3);
        });
    }

    @Test
    void aBrokenDateIsNamedAndNothingIsTaken() {
        fixtures.asSomebodyNew(() -> {
            String[] lines = {
                HEADER,
                "\"11/20/24, 8:15 AM\",Oxide,Engineer,",
                "\"2/30/24, 8:15 AM\",Fly.io,Engineer,",
                "\"12/1/2024, 12:05\u202fpm\",Hetzner,Engineer,ftp://example.org/"
            };
            ImportReport report = imports.take(lines);
            assertThat(report.created()).isZero();
            assertThat(report.skipped()).isEqualTo(3);
            assertThat(report.problems())
                    .extracting(ImportProblem::row, ImportProblem::column)
                    .containsExactly(tuple(2, "Application Date"), tuple(3, "Job Url"));
            assertThat(Imports.all()).isEmpty();

            ImportReport partial = imports.take(new ImportOrder(null, false, true), Imports.NOW, lines);
            assertThat(partial.created()).isEqualTo(1);
            assertThat(partial.skipped()).isEqualTo(2);
            assertThat(Imports.only().company.name).isEqualTo("Oxide");
        });
    }

    @Test
    void aDryRunTellsTheSameAndWritesNothing() {
        fixtures.asSomebodyNew(() -> {
            ImportOrder dry = new ImportOrder(null, true, false);
            ImportReport report = imports.takeFile(SENT, dry);
            assertThat(report.created()).isEqualTo(4);
            assertThat(report.unchanged()).isEqualTo(1);
            assertThat(report.preview())
                    .extracting(PreviewedRow::effect)
                    .startsWith(PreviewedRow.Effect.CREATED)
                    .endsWith(PreviewedRow.Effect.UNCHANGED);
            assertThat(report.preview().get(0).stage()).isEqualTo("Applied");
            assertThat(Imports.all()).isEmpty();
            assertThat(ImportedRow.count()).isZero();
        });
    }

    @Test
    void twoImportsAtOnceMakeEveryApplicationOnce() {
        Candidate ada = fixtures.somebodyNew();
        List<ImportReport> reports = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> fixtures.as(ada, () -> imports.takeFile(SENT))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(reports).extracting(ImportReport::created).containsExactlyInAnyOrder(4, 0, 0, 0);
        fixtures.as(ada, () -> assertThat(Imports.all()).hasSize(4));
    }

    @Test
    void twoCandidatesHaveNothingToDoWithEachOther() {
        fixtures.asSomebodyNew(() -> imports.takeFile(SENT));
        fixtures.asSomebodyNew(() -> {
            assertThat(imports.takeFile(SENT).created()).isEqualTo(4);
            assertThat(Imports.all()).hasSize(4);
        });
    }

    @Test
    void aLaterImportMovesNothingBack() {
        fixtures.asSomebodyNew(() -> {
            imports.take(HEADER, "\"11/20/24, 8:15 AM\",Oxide,Engineer,http://www.linkedin.com/jobs/view/1");
            Imports.only()
                    .moveTo(Stage.named("offer"), new Moment(Imports.NOW.now().plusSeconds(1), Imports.NOW.zone()));
            imports.take(
                    "Saved Date,Company Name,Job Title,Job Url",
                    "\"11/25/24, 8:15 AM\",Oxide,Engineer,http://www.linkedin.com/jobs/view/1");
            assertThat(Imports.only().stage.slug).isEqualTo("offer");
        });
    }

    private static ImportReport report(String format, int rows, int created, int unchanged) {
        return new ImportReport(format, false, rows, created, 0, unchanged, 0, List.of(), List.of(), List.of());
    }
}
