package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.Tagging;
import dev.groundwork.domain.pipeline.WorkMode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other trackers write is read by what it says, not by where it stands. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OtherTrackersTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Imports imports;

    @ParameterizedTest
    @CsvSource({
        "simplify.csv, simplify, 5",
        "teal.csv, teal, 4",
        "huntr.csv, huntr, 4",
        "jobsync.csv, jobsync, 3",
        "reactive-resume.csv, reactive-resume, 2",
        "applytrack-export.json, applytrack-json, 2",
        "hired-applications.csv, hired, 2"
    })
    void everySampleIsRecognisedAndTakenOnce(String file, String format, int rows) {
        fixtures.asSomebodyNew(() -> {
            ImportReport first = imports.takeFile(file);
            assertThat(first.format()).isEqualTo(format);
            assertThat(List.of(first.rows(), first.created(), first.skipped())).containsExactly(rows, rows, 0);
            String before = imports.export(false);

            ImportReport second = imports.takeFile(file);
            assertThat(List.of(second.unchanged(), second.created(), second.updated(), second.skipped()))
                    .containsExactly(rows, 0, 0, 0);
            assertThat(imports.export(false)).isEqualTo(before);
        });
    }

    @Test
    void simplify() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.takeFile("simplify.csv");
            assertThat(report.problems()).isEmpty();
            assertThat(report.unmappedColumns()).isEmpty();
            assertThat(places())
                    .containsExactly(
                            tuple("Stripe", "interviewing", null, LocalDate.parse("2026-07-01")),
                            tuple("Datadog", "applied", Outcome.REJECTED, LocalDate.parse("2026-06-20")),
                            tuple("Ferrous Systems", "saved", null, null),
                            tuple("Backblaze", "applied", Outcome.WITHDRAWN, LocalDate.parse("2026-05-02")),
                            tuple("Arista", "screening", null, LocalDate.parse("2026-05-05")));
            assertThat(StageChange.of(named("Stripe")))
                    .extracting(change -> change.stage.slug, change -> change.enteredAt)
                    .containsExactly(
                            tuple("applied", Instant.parse("2026-06-30T22:00:00Z")),
                            tuple("interviewing", Instant.parse("2026-07-14T22:00:00Z")));
            assertThat(named("Stripe").notes).isEqualTo("recruiter: Kim; \"team match\" next");
            assertThat(named("Datadog").closedOn).isEqualTo("2026-07-02");
            assertThat(named("Datadog").archivedAt).isEqualTo("2026-07-02T22:00:00Z");
            assertThat(named("Ferrous Systems").notes).isEqualTo("=HYPERLINK(\"http://evil.example\",\"click\")");
            assertThat(named("Ferrous Systems").employmentType).isEqualTo(EmploymentType.INTERNSHIP);
            assertThat(imports.export(false)).contains("\"'=HYPERLINK(");
        });
    }

    @Test
    void simplifyAsItOnceWas() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.take(
                    "Status;Company Name;Job Title;Applied Date;Job URL;Archived",
                    "GHOSTED BY ALL;Oxide;Engineer;2026-07-01;;No");
            assertThat(report.created()).isEqualTo(1);
            assertThat(report.problems())
                    .containsExactly(
                            new ImportProblem(1, "Status", "is none of your stages; Applied is the nearest", false));
            assertThat(Imports.only().outcome).isNull();
        });
    }

    @Test
    void teal() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.takeFile("teal.csv");
            assertThat(report.problems()).isEmpty();
            assertThat(report.unmappedColumns()).containsExactly("id");
            assertThat(places())
                    .containsExactly(
                            tuple("Fly.io", "interviewing", null, LocalDate.parse("2026-08-03")),
                            tuple("Hetzner", "applied", Outcome.GHOSTED, LocalDate.parse("2026-07-12")),
                            tuple("Tailscale", "saved", null, null),
                            tuple("Akamai", "applied", Outcome.WITHDRAWN, LocalDate.parse("2026-03-02")));
            JobApplication fly = named("Fly.io");
            assertThat(fly.excitement).isEqualTo(5);
            assertThat(fly.salaryMin).isEqualByComparingTo("150000");
            assertThat(fly.salaryPeriod).isEqualTo(SalaryPeriod.YEAR);
            assertThat(fly.followUpOn).isEqualTo("2026-08-10");
            assertThat(named("Hetzner").closedOn).isEqualTo("2026-08-30");
            assertThat(named("Tailscale").stageEnteredAt).isEqualTo("2026-09-01T08:00:00Z");
            assertThat(named("Akamai").archivedAt).isEqualTo("2026-05-01T08:00:00Z");
            assertThat(named("Akamai").location).isEqualTo("Kraków");
        });
    }

    @Test
    void tealWithTheStatusInJsonOnlyAndNoStars() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.take(
                    "status,excitement,role,company_name", "\"{\"\"name\"\":\"\"Negotiating\"\"}\",0,Engineer,Oxide");
            assertThat(report.format()).isEqualTo("teal");
            assertThat(Imports.only().stage.slug).isEqualTo("offer");
            assertThat(Imports.only().excitement).isNull();
            assertThat(imports.take("status,role,company_name", "\"{broken\",Engineer,Fly.io")
                            .problems())
                    .extracting(ImportProblem::column)
                    .containsExactly("status");
        });
    }

    @Test
    void huntr() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.takeFile("huntr.csv");
            assertThat(report.unmappedColumns()).containsExactly("id");
            assertThat(report.problems())
                    .containsExactly(new ImportProblem(
                            2, "listName", "is none of your stages; Interviewing is the nearest", false));
            assertThat(places())
                    .containsExactly(
                            tuple("Nutanix", "applied", null, LocalDate.parse("2026-11-20")),
                            tuple("Pure Storage", "interviewing", null, null),
                            tuple("SUSE", "applied", Outcome.REJECTED, LocalDate.parse("2026-11-20")),
                            tuple("Cumulus", "saved", null, null));
            assertThat(named("Nutanix").description).isEqualTo("Keep VMs alive.\n\n- C & Rust\n- KVM");
        });
    }

    @Test
    void huntrByItsOtherNames() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.take(
                    "Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes",
                    "Oxide,Engineer,Wishlist,https://jobs.example.com/o/1,Emeryville,$200k,2026-02-03,hardware");
            assertThat(report.format()).isEqualTo("huntr");
            assertThat(report.unmappedColumns()).isEmpty();
            assertThat(Imports.only().salaryNote).isEqualTo("$200k");
            assertThat(Imports.only().stageEnteredAt).isEqualTo("2026-02-02T23:00:00Z");
        });
    }

    @Test
    void jobSync() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.takeFile("jobsync.csv");
            assertThat(report.problems()).isEmpty();
            assertThat(report.unmappedColumns()).containsExactly("index");
            assertThat(places())
                    .containsExactly(
                            tuple("Nvidia", "interviewing", null, LocalDate.parse("2026-04-02")),
                            tuple("Canonical", "saved", null, null),
                            tuple("SUSE", "applied", Outcome.ROLE_CLOSED, LocalDate.parse("2026-01-16")));
            assertThat(named("Nvidia").workMode).isEqualTo(WorkMode.HYBRID);
            assertThat(named("Canonical").stageEnteredAt).isEqualTo("2026-04-04T22:00:00Z");
            assertThat(named("SUSE").workMode).isNull();
            assertThat(named("SUSE").source).isNull();
        });
    }

    @Test
    void jobSyncKeepsArchivedOnesWhereTheyWere() {
        fixtures.asSomebodyNew(() -> {
            imports.take(
                    "Company,JobTitle,jobType,workplaceType,applied,appliedDate,Status",
                    "Oxide,Engineer,Unknown,On the moon,Yes,2026-01-16,Archived");
            assertThat(Imports.only().stage.slug).isEqualTo("applied");
            assertThat(Imports.only().archivedAt).isEqualTo(Imports.NOW.now());
            assertThat(Imports.only().employmentType).isNull();
        });
    }

    @Test
    void reactiveResume() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.takeFile("reactive-resume.csv");
            assertThat(report.problems()).isEmpty();
            assertThat(report.unmappedColumns()).isEmpty();
            assertThat(places())
                    .containsExactly(
                            tuple("Stripe", "applied", null, LocalDate.parse("2026-07-01")),
                            tuple("Linear", "screening", null, null));
            assertThat(named("Linear").salaryNote).isEqualTo("€120k–€150k");
            assertThat(named("Linear").stageEnteredAt).isEqualTo("2026-07-03T22:00:00Z");
            assertThat(Tagging.namesOn(List.of(named("Stripe").id)).get(named("Stripe").id))
                    .containsExactly("remote", "sre");
        });
    }

    @Test
    void reactiveResumeByItsOtherNames() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.take(
                    "employer\tposition\tstatus\tapplied date\tcompensation\tjob posting\tnote\ttags",
                    "Oxide\tEngineer\trejected\t2026-07-01\t'=1+1\thttps://jobs.example.com/o/1\thm\ta, b|c");
            assertThat(report.format()).isEqualTo("reactive-resume");
            assertThat(report.unmappedColumns()).isEmpty();
            assertThat(places())
                    .containsExactly(tuple("Oxide", "applied", Outcome.REJECTED, LocalDate.parse("2026-07-01")));
            assertThat(Imports.only().salaryNote).isEqualTo("=1+1");
            assertThat(Tagging.namesOn(List.of(Imports.only().id)).get(Imports.only().id))
                    .containsExactly("a", "b", "c");
        });
    }

    @Test
    void applyTrack() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.takeFile("applytrack-export.json");
            assertThat(report.unmappedColumns()).containsExactly("name", "score");
            assertThat(report.problems())
                    .containsExactly(new ImportProblem(2, "status", "“passed” is taken for withdrawn by you", false));
            assertThat(places())
                    .containsExactly(
                            tuple("Fastly", "interviewing", null, LocalDate.parse("2026-06-01")),
                            tuple("PlanetScale", "saved", Outcome.WITHDRAWN, null));
            assertThat(named("Fastly").notes)
                    .isEqualTo("# Loop\n- OS internals\n- debugging\n\nContact: Noor Haddad, noor@example.com");
            assertThat(named("Fastly").followUpOn).isEqualTo("2026-06-20");
            assertThat(named("Fastly").salaryNote).isEqualTo("$170k-$210k");
        });
    }

    @Test
    void hired() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.takeFile("hired-applications.csv");
            assertThat(report.problems()).isEmpty();
            assertThat(report.unmappedColumns()).containsExactly("Days in stage", "Days quiet", "Activity", "Link");
            assertThat(places())
                    .containsExactly(
                            tuple("Microsoft", "interviewing", Outcome.GHOSTED, LocalDate.parse("2026-02-01")),
                            tuple("AWS", "screening", null, LocalDate.parse("2026-09-10")));
            assertThat(named("Microsoft").closedOn).isEqualTo("2026-05-01");
            assertThat(named("Microsoft").notes).isEqualTo("two rounds, then silence\n\nRésumé sent: systems.pdf");
            assertThat(named("AWS").followUpOn).isEqualTo("2026-11-26");
            assertThat(named("AWS").workMode).isEqualTo(WorkMode.ONSITE);
        });
    }

    @Test
    void hiredWithReasonsOfOnesOwn() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.take(
                    "Company,Role,Stage,Tags,Why it ended,Applied,Closed,Round",
                    "A,Engineer,Lost,,Declined their offer; too far,2026-01-01,2026-02-02,3",
                    "B,Engineer,Lost,,Mercury in retrograde,2026-01-01,,1",
                    "C,Engineer,Accepted,,,2026-01-01,2026-02-03,",
                    "D,Engineer,Interviewing,,,2026-01-01,,2");
            assertThat(report.problems())
                    .containsExactly(new ImportProblem(
                            2,
                            "Why it ended",
                            "does not say how it ended in a way that is known; it is left open",
                            false));
            assertThat(places())
                    .extracting(place -> place.toList().get(1), place -> place.toList()
                            .get(2))
                    .containsExactly(
                            tuple("offer", Outcome.DECLINED),
                            tuple("screening", null),
                            tuple("offer", Outcome.ACCEPTED),
                            tuple("interviewing", null));
            assertThat(named("A").outcomeReason).isEqualTo("Declined their offer; too far");
        });
    }

    @Test
    void aDateInDoubtIsNamedAndNothingIsTaken() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report =
                    imports.take("Company,Role,Stage,Stage Date", "Oxide,Engineer,applied,07/08/2026", "Fly,E,saved,");
            assertThat(report.created()).isZero();
            assertThat(report.problems())
                    .extracting(ImportProblem::row, ImportProblem::column)
                    .containsExactly(tuple(1, "Stage Date"));
        });
    }

    private static List<Tuple> places() {
        return Imports.all().stream()
                .map(application -> tuple(
                        application.company.name, application.stage.slug, application.outcome, application.appliedOn))
                .toList();
    }

    private static JobApplication named(String company) {
        return Imports.all().stream()
                .filter(application -> application.company.name.equals(company))
                .findFirst()
                .orElseThrow();
    }
}
