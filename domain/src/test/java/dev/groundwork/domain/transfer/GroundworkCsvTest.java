package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.StageDetails;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.domain.pipeline.TimelineEntry;
import dev.groundwork.domain.pipeline.WorkMode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class GroundworkCsvTest {

    private static final String HEADER =
            "id,version,company,companyId,role,stage,stageKind,stageEnteredAt,furthestKind,"
                    + "outcome,closedOn,outcomeReason,postingUrl,location,workMode,employmentType,salaryMin,salaryMax,"
                    + "salaryCurrency,salaryPeriod,salaryNote,source,tags,excitement,description,notes,appliedOn,followUpOn,"
                    + "deadline,guide,careerPaths,archivedAt,createdAt,updatedAt";

    /** Pieces that have broken somebody's CSV before. */
    private static final List<String> ODD = List.of(
            "=HYPERLINK(\"http://x\")",
            "'",
            "''=1",
            "\"",
            ";",
            ",",
            "\t",
            "\r\n",
            "\n",
            "\r",
            "👩🏽‍💻",
            "\u202eevil\u202c",
            "שלום",
            "e\u0301\u0301\u0301",
            "ß İ ſ",
            "\u2028",
            "＝1",
            "@",
            "-",
            "+",
            "\ufeff",
            "  ",
            "\\",
            "#",
            "\u0001",
            "\u007f",
            "<b>",
            "{{7*7}}",
            "NULL",
            "\"\"",
            "x");

    @Inject
    Fixtures fixtures;

    @Inject
    Imports imports;

    @Test
    void theHeaderIsThatOfTheApi() {
        fixtures.asSomebodyNew(() -> {
            assertThat(imports.export(false)).isEqualTo(HEADER + "\r\n");
            assertThat(imports.export(true)).isEqualTo(HEADER.replace("description,notes,", "") + "\r\n");
        });
    }

    @Test
    void everyColumnHasTheValueOfTheApi() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = full();
            assertThat(imports.export(false).split("\r\n", 2)[1])
                    .isEqualTo(String.join(
                                            ",",
                                            application.id.toString(),
                                            "" + application.version,
                                            "Grüne Energie",
                                            application.company.id.toString(),
                                            "\"Engineer, \"\"Core\"\"\"",
                                            "screening",
                                            "SCREENING",
                                            "2026-11-20T09:00:00Z",
                                            "SCREENING",
                                            "DECLINED",
                                            "2026-11-20",
                                            "\"too far, too late\"",
                                            "https://jobs.example.org/1?a=b",
                                            "\"Redmond, WA\"",
                                            "HYBRID",
                                            "FULL_TIME",
                                            "85000",
                                            "95000.5",
                                            "EUR",
                                            "YEAR",
                                            "plus bonus",
                                            "Referral",
                                            "\"azure; \"\"with; semicolon\"\"\"",
                                            "4",
                                            "\"line one",
                                            "line two\"",
                                            "'=cmd()",
                                            "2026-10-01",
                                            "2026-11-27",
                                            "2026-12-01",
                                            "azure-core-compute-software-engineer",
                                            "site-reliability-engineering; distributed-systems-engineering",
                                            "2026-11-20T09:00:00Z",
                                            "2026-11-20T09:00:00Z",
                                            "2026-11-20T09:00:00Z")
                                    .replace("\"line one,line two\"", "\"line one\r\nline two\"")
                            + "\r\n");
        });
    }

    @Test
    void exportedAndImportedElsewhereItIsTheSame() {
        Candidate ada = fixtures.somebodyNew();
        Candidate grace = fixtures.somebodyNew();
        String exported = fixtures.as(ada, () -> {
            full();
            JobApplication back = create("Fly.io", "Platform Engineer", "offer", "2026-09-01T10:00:00.123456Z");
            back.moveTo(Stage.named("saved"), Imports.NOW);
            create("Fly.io", "Platform Engineer", "interviewing", null).archive(Imports.NOW);
            JobApplication twin = create("Fly.io", "Platform Engineer", "applied", null);
            twin.describe(withNotes(twin, "the same again"), Imports.NOW);
            JobApplication unsent = create("Hetzner", "Engineer", "applied", null);
            unsent.describe(ApplicationDetails.of("Hetzner", "Engineer"), Imports.NOW);
            return imports.export(false);
        });
        fixtures.as(grace, () -> {
            assertThat(imports.take(exported)).satisfies(report -> {
                assertThat(report.created()).isEqualTo(5);
                assertThat(report.problems()).isEmpty();
                assertThat(report.unmappedColumns()).isEmpty();
            });
            assertThat(Imports.withoutIdsAndTimes(imports.export(false)))
                    .isEqualTo(Imports.withoutIdsAndTimes(exported))
                    .hasSize(5);
            assertThat(imports.take(exported).unchanged()).isEqualTo(5);
            assertThat(imports.take(imports.export(false)).unchanged()).isEqualTo(5);
        });
    }

    @Test
    void howeverOddTheTextItComesBack() {
        Random random = new Random(20261120);
        Candidate ada = fixtures.somebodyNew();
        Candidate grace = fixtures.somebodyNew();
        String exported = fixtures.as(ada, () -> {
            for (int i = 0; i < 150; i++) {
                JobApplication.create(odd(random), Stage.named("applied"), null, Imports.NOW);
            }
            return imports.export(false);
        });
        fixtures.as(grace, () -> {
            assertThat(imports.take(exported).problems()).isEmpty();
            assertThat(Imports.withoutIdsAndTimes(imports.export(false)))
                    .isEqualTo(Imports.withoutIdsAndTimes(exported))
                    .hasSize(150);
            assertThat(imports.take(exported).unchanged()).isEqualTo(150);
        });
    }

    @Test
    void anApplicationThatWasFurtherOnceHasBeenThere() {
        fixtures.asSomebodyNew(() -> {
            imports.take(
                    "company,role,stage,stageEnteredAt,furthestKind",
                    "Oxide,Engineer,applied,2026-10-01T10:00:00Z,INTERVIEWING");
            JobApplication application = Imports.only();
            assertThat(application.furthestKind).isEqualTo(StageKind.INTERVIEWING);
            assertThat(application.stage.slug).isEqualTo("applied");
            assertThat(StageChange.of(application))
                    .extracting(change -> change.stage.slug)
                    .containsExactly("interviewing", "applied");
            assertThat(TimelineEntry.of(application, null, 10))
                    .extracting(TimelineEntry::summary)
                    .containsExactly("Moved to Applied", "Added in Interviewing");
        });
    }

    @Test
    void companyAndRoleAreEnough() {
        fixtures.asSomebodyNew(() -> {
            String[] lines = {"Role;Company", "Engineer;Oxide", "Engineer;Oxide", "Operator;Oxide"};
            ImportReport report = imports.take(lines);
            assertThat(report.format()).isEqualTo("groundwork-csv");
            assertThat(report.created()).isEqualTo(2);
            assertThat(report.unchanged()).isEqualTo(1);
            assertThat(Imports.all().get(0).stage.slug).isEqualTo("saved");
            assertThat(imports.take(lines).unchanged()).isEqualTo(3);
        });
    }

    @Test
    void rowsThatDifferAreDifferentApplications() {
        fixtures.asSomebodyNew(() -> {
            String[] lines = {
                "company,role,location,postingUrl,stage",
                "Oxide,Engineer,Berlin,https://oxide.example/careers,applied",
                "Oxide,Engineer,Munich,https://oxide.example/careers,applied",
                "Oxide,Operator,Munich,https://oxide.example/careers,saved"
            };
            assertThat(imports.take(lines).created()).isEqualTo(3);
            assertThat(imports.take(lines).unchanged()).isEqualTo(3);
        });
    }

    @Test
    void theDayOfApplyingFollowsTheStageWhereTheFileHasNone() {
        fixtures.asSomebodyNew(() -> {
            String[] lines = {
                "company,role,stage,stageEnteredAt,appliedOn",
                "Oxide,Engineer,applied,2026-10-01 23:30,",
                "Fly.io,Engineer,applied,,2026-09-01",
                "Hetzner,Engineer,saved,,"
            };
            imports.take(lines);
            assertThat(Imports.all())
                    .extracting(application -> application.appliedOn)
                    .containsExactly(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 9, 1), null);
            assertThat(Imports.all().get(0).stageEnteredAt).isEqualTo("2026-10-01T21:30:00Z");
            assertThat(Imports.all().get(1).stageEnteredAt).isEqualTo("2026-08-31T22:00:00Z");
            assertThat(imports.take(new ImportOrder(null, false, false), later(), lines)
                            .unchanged())
                    .isEqualTo(3);
        });
    }

    @Test
    void aSpreadsheetEditsWhatItHasColumnsFor() {
        fixtures.asSomebodyNew(() -> {
            JobApplication before = full();
            String[] lines = {
                "id,company,role,tags,notes,excitement", before.id + ",Oxide,Operator,new; azure,,5",
            };
            assertThat(imports.take(lines).updated()).isEqualTo(1);
            JobApplication after = Imports.only();
            assertThat(after.id).isEqualTo(before.id);
            assertThat(after.company.name).isEqualTo("Oxide");
            assertThat(after.tags()).containsExactly("azure", "new");
            assertThat(after.notes).isNull();
            assertThat(after.excitement).isEqualTo(5);
            assertThat(after.location).isEqualTo("Redmond, WA");
            assertThat(after.outcome).isEqualTo(Outcome.DECLINED);
            assertThat(imports.take(lines).unchanged()).isEqualTo(1);
        });
    }

    @Test
    void aSpreadsheetMovesEndsReopensAndArchives() {
        fixtures.asSomebodyNew(() -> {
            JobApplication moved = create("Oxide", "Engineer", "saved", "2026-10-01T10:00:00Z");
            JobApplication ended = create("Fly.io", "Engineer", "applied", "2026-10-01T10:00:00Z");
            JobApplication reopened = create("Hetzner", "Engineer", "offer", "2026-10-01T10:00:00Z");
            reopened.end(new Ending(Outcome.REJECTED, LocalDate.of(2026, 11, 1), null), Imports.NOW);
            JobApplication movedAndEnded = create("SUSE", "Engineer", "applied", "2026-10-01T10:00:00Z");
            movedAndEnded.end(new Ending(Outcome.REJECTED, LocalDate.of(2026, 11, 1), "no"), Imports.NOW);
            String[] lines = {
                "id,company,role,stage,stageEnteredAt,outcome,closedOn,outcomeReason,appliedOn,archivedAt",
                moved.id + ",Oxide,Engineer,applied,2026-10-01T10:00:00Z,,,,,",
                ended.id + ",Fly.io,Engineer,applied,2026-10-01T10:00:00Z,ghosted,,silence,2026-10-01,",
                reopened.id + ",Hetzner,Engineer,offer,2026-10-01T10:00:00Z,,,,,2026-11-05T10:00:00Z",
                movedAndEnded.id + ",SUSE,Engineer,screening,2026-10-09T10:00:00Z,REJECTED,2026-11-01,no,2026-10-01,"
            };
            assertThat(imports.take(lines).updated()).isEqualTo(4);
            List<JobApplication> after = Imports.all();
            assertThat(after.get(0).stage.slug).isEqualTo("applied");
            assertThat(after.get(0).stageEnteredAt).isEqualTo(Imports.NOW.now());
            assertThat(after.get(0).appliedOn).isEqualTo("2026-11-20");
            assertThat(after.get(1).outcome).isEqualTo(Outcome.GHOSTED);
            assertThat(after.get(1).closedOn).isEqualTo("2026-11-20");
            assertThat(after.get(2).outcome).isNull();
            assertThat(after.get(2).archivedAt).isEqualTo("2026-11-05T10:00:00Z");
            assertThat(after.get(3).stage.slug).isEqualTo("screening");
            assertThat(after.get(3).stageEnteredAt).isEqualTo("2026-10-09T10:00:00Z");
            assertThat(after.get(3).closedOn).isEqualTo("2026-11-01");
            assertThat(imports.take(new ImportOrder(null, false, false), later(), lines)
                            .unchanged())
                    .isEqualTo(4);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "phone call,SCREENING,screening",
        "Wishlist,,saved",
        "Onsite interview,,interviewing",
        "Bewerbung raus,,applied",
        "???,,saved",
        "Negotiating,,offer"
    })
    void anUnknownStageBecomesTheNearestAndIsReported(String word, String kind, String slug) {
        fixtures.asSomebodyNew(() -> {
            String[] lines = {
                "company,role,stage,stageKind", "Oxide,Engineer," + word + "," + (kind == null ? "" : kind)
            };
            ImportReport report = imports.take(lines);
            assertThat(report.created()).isEqualTo(1);
            assertThat(report.hasErrors()).isFalse();
            assertThat(report.problems())
                    .extracting(ImportProblem::row, ImportProblem::column)
                    .containsExactly(tuple(1, "stage"));
            assertThat(Imports.only().stage.slug).isEqualTo(slug);
            assertThat(imports.take(lines).unchanged()).isEqualTo(1);
        });
    }

    @Test
    void aStageOfHerOwnIsFoundBySlugAndByName() {
        fixtures.asSomebodyNew(() -> {
            Stage.create(new StageDetails("Take-home test", StageKind.INTERVIEWING, null), Imports.NOW);
            assertThat(imports.take("company,role,stage", "Oxide,A,take-home-test", "Oxide,B,TAKE-HOME TEST")
                            .problems())
                    .isEmpty();
            assertThat(Imports.all()).allSatisfy(application -> assertThat(application.stage.name)
                    .isEqualTo("Take-home test"));
        });
    }

    @Test
    void everyBrokenRuleIsNamedWithRowAndColumn() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.take(
                    "Company,ROLE,posting_url,Salary Min,salaryMax,excitement,workMode,appliedOn,tags,closedOn,stageEnteredAt",
                    ",Engineer,javascript:alert(1),,,,,,,,",
                    "Oxide,Engineer,,10,9.5,6,,,,,",
                    "Oxide,Engineer,,ten,,x,moon,20.11.2026,,2026-11-20,soon",
                    "Oxide,Engineer,,,,,,0001-01-01," + "t".repeat(51) + ",,3500-01-01T00:00:00Z",
                    "Oxide,Engineer");
            assertThat(report.created()).isZero();
            assertThat(report.skipped()).isEqualTo(5);
            assertThat(report.problems())
                    .extracting(ImportProblem::row, ImportProblem::column)
                    .containsExactlyInAnyOrder(
                            tuple(1, "Company"),
                            tuple(1, "posting_url"),
                            tuple(2, "Salary Min"),
                            tuple(2, "excitement"),
                            tuple(3, "Salary Min"),
                            tuple(3, "excitement"),
                            tuple(3, "workMode"),
                            tuple(3, "appliedOn"),
                            tuple(3, "stageEnteredAt"),
                            tuple(4, "appliedOn"),
                            tuple(4, "tags"),
                            tuple(4, "stageEnteredAt"),
                            tuple(5, null));
        });
    }

    @Test
    void wordsAreReadHoweverTheyAreSpelt() {
        fixtures.asSomebodyNew(() -> {
            imports.take("company,role,workMode,employmentType,salaryPeriod", "Oxide,Engineer,On-site,full time,Year");
            JobApplication application = Imports.only();
            assertThat(application.workMode).isEqualTo(WorkMode.ONSITE);
            assertThat(application.employmentType).isEqualTo(EmploymentType.FULL_TIME);
            assertThat(application.salaryPeriod).isEqualTo(SalaryPeriod.YEAR);
        });
    }

    @Test
    void monstrousCellsAreRefusedInNoTime() {
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.take(
                    "company,role,salaryMin,postingUrl,guide,tags,notes",
                    "Oxide,Engineer," + "9".repeat(900_000) + ",,,,",
                    "Oxide,Engineer,,http://x/" + "#/".repeat(400_000) + "x,,,",
                    "Oxide,Engineer,,,a" + "-a".repeat(400_000) + ",,",
                    "Oxide,Engineer,,,," + "t;".repeat(100_000) + "u".repeat(51) + ",",
                    "Oxide,Engineer,,,,," + "'".repeat(900_000) + "=",
                    "Oxide,Engineer,,,,," + "x".repeat(1_000_001));
            assertThat(report.problems())
                    .extracting(ImportProblem::row, ImportProblem::column)
                    .contains(
                            tuple(1, "salaryMin"),
                            tuple(2, "postingUrl"),
                            tuple(3, "guide"),
                            tuple(4, "tags"),
                            tuple(5, "notes"),
                            tuple(6, "notes"));
        });
    }

    @Test
    void aDayOfEndingWithoutAnOutcomeIsRefused() {
        fixtures.asSomebodyNew(() -> assertThat(imports.take("company,role,closedOn", "Oxide,Engineer,2026-11-01")
                        .problems())
                .containsExactly(
                        new ImportProblem(1, "closedOn", "must be empty while the application has no outcome", true)));
    }

    @Test
    void anIdOfSomebodyElseIsNoMatch() {
        Candidate ada = fixtures.somebodyNew();
        JobApplication hers = fixtures.as(ada, () -> create("Oxide", "Engineer", "offer", null));
        fixtures.asSomebodyNew(() -> {
            String[] lines = {"id,company,role", hers.id + ",Contoso,Operator"};
            assertThat(imports.take(lines).created()).isEqualTo(1);
            assertThat(Imports.only().id).isNotEqualTo(hers.id);
            Imports.only().describe(ApplicationDetails.of("Contoso", "Renamed"), Imports.NOW);
            assertThat(imports.take(lines).updated()).isEqualTo(1);
            assertThat(Imports.only().role).isEqualTo("Operator");
        });
        fixtures.as(ada, () -> assertThat(Imports.only().role).isEqualTo("Engineer"));
    }

    @Test
    void aNameThatDiffersInCaseOnlyIsTheSame() {
        fixtures.asSomebodyNew(() -> {
            create("Oxide", "Engineer", "saved", null).describe(tagged("Oxide", "Engineer", "Azure"), Imports.NOW);
            assertThat(imports.take("company,role,tags", "OXIDE,Engineer,azure").unchanged())
                    .isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Firma;Stelle;Status",
                "Name,Employer",
                "a",
                "Company Name,Job Title,Job Url",
                "company,company,role"
            })
    void aFileOfNoKnownFormatIsRefused(String header) {
        fixtures.asSomebodyNew(
                () -> assertThatThrownBy(() -> imports.take(header)).isInstanceOf(UnreadableFile.class));
    }

    @Test
    void theFormatCanBeChosenButMustFit() {
        fixtures.asSomebodyNew(() -> {
            ImportOrder linkedIn = new ImportOrder("linkedin-applications", false, false);
            assertThatThrownBy(() -> imports.take(linkedIn, Imports.NOW, "company,role"))
                    .isInstanceOf(UnreadableFile.class);
            assertThatThrownBy(() -> imports.take(new ImportOrder("word", false, false), Imports.NOW, "company,role"))
                    .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(
                                    invalid.violations().get(0).field())
                            .isEqualTo("format"));
        });
    }

    private static JobApplication full() {
        JobApplication application = JobApplication.create(
                new ApplicationDetails(
                        "Grüne Energie",
                        "Engineer, \"Core\"",
                        "https://jobs.example.org/1?a=b",
                        "Redmond, WA",
                        WorkMode.HYBRID,
                        EmploymentType.FULL_TIME,
                        new BigDecimal("85000.00"),
                        new BigDecimal("95000.50"),
                        "EUR",
                        SalaryPeriod.YEAR,
                        "plus bonus",
                        "Referral",
                        List.of("with; semicolon", "azure"),
                        4,
                        "line one\r\nline two",
                        "=cmd()",
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 11, 27),
                        LocalDate.of(2026, 12, 1),
                        "azure-core-compute-software-engineer",
                        List.of("site-reliability-engineering", "distributed-systems-engineering")),
                Stage.named("screening"),
                null,
                Imports.NOW);
        application.end(new Ending(Outcome.DECLINED, null, "too far, too late"), Imports.NOW);
        application.archive(Imports.NOW);
        JobApplication.flush();
        return application;
    }

    private static JobApplication create(String company, String role, String stage, String at) {
        return JobApplication.create(
                ApplicationDetails.of(company, role),
                Stage.named(stage),
                at == null ? null : Instant.parse(at),
                Imports.NOW);
    }

    private static ApplicationDetails withNotes(JobApplication application, String notes) {
        return new ImportedApplication().set(ApplicationColumn.NOTES, notes).mergedInto(application.details(), true);
    }

    private static ApplicationDetails tagged(String company, String role, String tag) {
        return new ImportedApplication()
                .set(ApplicationColumn.TAGS, List.of(tag))
                .mergedInto(ApplicationDetails.of(company, role), true);
    }

    private static ApplicationDetails odd(Random random) {
        List<String> tags = new ArrayList<>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> tags.add(odd(random, 2)));
        return new ImportedApplication()
                .set(ApplicationColumn.LOCATION, odd(random, 4))
                .set(ApplicationColumn.SALARY_NOTE, odd(random, 4))
                .set(ApplicationColumn.SOURCE, odd(random, 3))
                .set(ApplicationColumn.TAGS, tags)
                .set(ApplicationColumn.DESCRIPTION, odd(random, 6))
                .set(ApplicationColumn.NOTES, odd(random, 6))
                .mergedInto(ApplicationDetails.of(odd(random, 4) + "c", odd(random, 4) + "r"), true);
    }

    private static String odd(Random random, int most) {
        return IntStream.range(0, random.nextInt(most) + 1)
                .mapToObj(i -> ODD.get(random.nextInt(ODD.size())))
                .collect(Collectors.joining());
    }

    private static Moment later() {
        return new Moment(Imports.NOW.now().plusSeconds(3 * 86_400), Imports.NOW.zone());
    }
}
