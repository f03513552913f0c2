package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewFormat;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.people.Part;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.ApplicationSort;
import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.WorkMode;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What PostgreSQL writes into files is what Java would have written. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ExportsTest {

    private static final List<String> TEXTS = List.of(
            "plain",
            "=1+1",
            "+49 170",
            "-x",
            "@SUM(A1)",
            "\t=1",
            "\rx",
            "\nx",
            "＝1",
            "\u2212x",
            " =1",
            "\u00a0=1",
            "\"=1",
            "'=1",
            "''quoted'",
            "\\.",
            "back\\slash \\n \\x01",
            "a,b;c\td",
            "one\r\ntwo\nthree\rfour",
            "say \"hello\"",
            "👩🏽‍💻 e\u0301\u0301\u0301 \u202erevo\u202c ß İ ſ \u2028 \u2029",
            "\u0001\u001f\u007f control",
            "Ünïcode",
            "x".repeat(40_000));

    @Inject
    Fixtures fixtures;

    @Inject
    ApplicationsCsv csv;

    @Inject
    ApplicationsJson json;

    @Inject
    ApplicationsXlsx xlsx;

    @Inject
    ReactiveResumeCsv reactiveResume;

    @Inject
    StageChangesCsv stageChanges;

    @Inject
    InterviewsCsv interviews;

    @Inject
    SearchProofCsv searchProof;

    @Inject
    Imports imports;

    @Test
    void theGuardOfPostgresqlIsThatOfJava() {
        List<String> beginnings = List.of(
                "'", "''", " ", "\"", "=", "+", "-", "@", "\t", "\r", "\n", "x", "7", "＝", "＋", "－", "＠", "\u00a0",
                "\u3000", "\ufeff", "\u2212", "\ufe62", "\u000b", "(", "ü");
        fixtures.asSomebodyNew(
                () -> Panache.getEntityManager().unwrap(Session.class).doWork(connection -> {
                    try (PreparedStatement guard = connection.prepareStatement(
                            "select " + CellKind.TEXT.csv("x") + " from (select ?::text as x) t")) {
                        for (String first : beginnings) {
                            for (String second : beginnings) {
                                for (String third : List.of("", "=", "x")) {
                                    guard.setString(1, first + second + third);
                                    ResultSet guarded = guard.executeQuery();
                                    guarded.next();
                                    assertThat(guarded.getString(1))
                                            .isEqualTo(FormulaGuard.guard(first + second + third));
                                }
                            }
                        }
                    }
                }));
    }

    @Test
    void theCsvHasEveryTextAsItIs() {
        fixtures.asSomebodyNew(() -> {
            odd();
            Table table = Imports.table(text(out -> csv.write(all(), false, out)));
            assertThat(table.rows()).containsExactlyElementsOf(expected());
            assertThat(text(out -> csv.write(all(), true, out)))
                    .doesNotContain("description")
                    .doesNotContain("back\\slash");
        });
    }

    @Test
    void theCsvEndsRowsWithCarriageReturnAndLineFeedButLeavesCellsAlone() {
        fixtures.asSomebodyNew(() -> {
            JobApplication.create(
                    noted("Oxide", "one\ntwo\r\nthree \"four\"\n"), Stage.named("saved"), null, Imports.NOW);
            String text = text(out -> csv.write(all(), false, out));
            assertThat(text).contains("\"one\ntwo\r\nthree \"\"four\"\"\n\"").endsWith("Z\r\n");
            assertThat(text.split("\r\n")).hasSize(3);
        });
    }

    @Test
    void aFilteredListIsThatPartOfTheWhole() {
        fixtures.asSomebodyNew(() -> {
            many(2_100);
            ApplicationList open = new ApplicationList(
                    new ApplicationFilter(null, null, null, true, null, null, null, null, null, null, null, null),
                    ApplicationSort.CREATED_AT,
                    false);
            assertThat(text(out -> csv.write(open, false, out))).isEqualTo(text(out -> csv.write(all(), false, out)));
            ApplicationList some = new ApplicationList(
                    new ApplicationFilter(
                            null, null, null, false, "company 3", null, null, null, null, null, null, null),
                    ApplicationSort.ROLE,
                    true);
            Table table = Imports.table(text(out -> csv.write(some, true, out)));
            assertThat(table.rows()).hasSize(300).allMatch(row -> row.get(2).equals("Company 3"));
            assertThat(table.rows())
                    .extracting(row -> row.get(4))
                    .containsExactlyElementsOf(some.page(null, 1_000).stream()
                            .map(item -> item.application().role)
                            .toList());
            assertThat(text(out -> json.writeLines(some, out)).lines()).hasSize(300);
        });
    }

    @Test
    void aSlowReaderGetsTheWholeFile() {
        fixtures.asSomebodyNew(() -> {
            odd();
            many(300);
            Panache.getEntityManager()
                    .createNativeQuery("select set_config('statement_timeout', '1s', true)")
                    .getSingleResult();
            String text = text(out -> csv.write(all(), false, new OutputStream() {
                private boolean waited;

                @Override
                public void write(int b) throws IOException {
                    if (!waited) {
                        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
                        waited = true;
                    }
                    out.write(b);
                }
            }));
            assertThat(Imports.table(text).rows()).hasSize(300 + TEXTS.size());
        });
    }

    @Test
    void theJsonHasEveryValueAsItIs() {
        fixtures.asSomebodyNew(() -> {
            odd();
            List<JsonNode> lines = text(out -> json.writeLines(all(), out))
                    .lines()
                    .map(ExportsTest::json)
                    .toList();
            assertThat(lines).extracting(line -> line.path("notes").asText()).containsExactlyElementsOf(TEXTS);
            JsonNode list = json(text(out -> json.writeList(all(), out)));
            assertThat(list).containsExactlyElementsOf(lines);
            JsonNode first = lines.get(0);
            assertThat(first.path("salaryMin").toString()).isEqualTo("120000");
            assertThat(first.path("salaryMax").toString()).isEqualTo("180000.5");
            assertThat(first.path("tags").toString()).isEqualTo("[\"=c\",\"a;b\"]");
            assertThat(first.path("careerPaths").toString()).isEqualTo("[\"site-reliability-engineering\"]");
            assertThat(first.path("closedOn").asText()).isEqualTo("2026-11-20");
            assertThat(first.path("guide").isNull()).isTrue();
            assertThat(first.fieldNames()).toIterable().hasSize(ApplicationColumn.values().length);
        });
        fixtures.asSomebodyNew(() -> {
            assertThat(text(out -> json.writeLines(all(), out))).isEmpty();
            assertThat(text(out -> json.writeList(all(), out))).isEqualTo("[]\n");
        });
    }

    @Test
    void timesHaveAsManyDigitsAsTheyNeed() {
        fixtures.asSomebodyNew(() -> {
            for (String at : List.of(
                    "2026-11-20T09:00:00Z",
                    "2026-11-20T09:00:00.120Z",
                    "2026-11-20T09:00:00.100Z",
                    "2026-11-20T09:00:00.123456Z",
                    "2026-11-20T09:00:00.123400Z",
                    "2026-11-20T09:00:00.123450Z",
                    "1999-12-31T23:59:59.000001Z")) {
                JobApplication.create(
                        ApplicationDetails.of("Oxide", at), Stage.named("saved"), Instant.parse(at), Imports.NOW);
            }
            assertThat(Imports.table(text(out -> csv.write(all(), true, out))).rows())
                    .allSatisfy(row -> assertThat(row.get(7)).isEqualTo(row.get(4)));
        });
    }

    @Test
    void theSpreadsheetHasTheSameCells() {
        fixtures.asSomebodyNew(() -> {
            odd();
            List<List<String>> rows = Xlsx.rows(bytes(out -> xlsx.write(all(), false, out)));
            List<List<String>> expected = expected();
            assertThat(rows).hasSize(expected.size() + 1);
            assertThat(rows.get(0)).startsWith("id", "version", "company");
            int notes = rows.get(0).indexOf("notes");
            for (int i = 0; i < expected.size(); i++) {
                String text = expected.get(i).get(notes);
                String shown = text.length() > 32_767 ? text.substring(0, 32_766) + "…" : text;
                assertThat(rows.get(i + 1).get(notes)).isEqualTo(Xlsx.kept(shown));
            }
            assertThat(rows.get(1).get(rows.get(0).indexOf("salaryMax"))).isEqualTo("180000.5");
            assertThat(rows.get(1).get(rows.get(0).indexOf("closedOn"))).isEqualTo("46346.0");
            assertThat(rows.get(2).get(rows.get(0).indexOf("tags"))).isEqualTo("'=c");
        });
    }

    @Test
    void theSpreadsheetIsWholeHoweverLong() {
        fixtures.asSomebodyNew(() -> {
            many(1_203);
            assertThat(Xlsx.rows(bytes(out -> xlsx.write(all(), true, out)))).hasSize(1_204);
        });
    }

    @Test
    void reactiveResumeTakesItsDialectAndSoDoWe() {
        fixtures.asSomebodyNew(() -> {
            odd();
            imports.takeFile("reactive-resume.csv");
            String file = text(out -> reactiveResume.write(all(), Imports.NOW, out));
            assertThat(file)
                    .startsWith("Company,Role,Stage,Stage Date,Location,Salary,Source,Notes,URL,Tags\r\n")
                    .contains(
                            "\r\nLinear,Infrastructure Engineer,screening,2026-07-04,Remote (EU),€120k–€150k,Referral,,,small-team\r\n")
                    .contains(",rejected,2026-11-20,")
                    .contains("120000–180000.5 usd per year");
            fixtures.asSomebodyNew(() -> {
                ImportReport report = imports.take(
                        file.getBytes(StandardCharsets.UTF_8), new ImportOrder("reactive-resume", false, false));
                assertThat(report.problems()).isEmpty();
                assertThat(report.created()).isEqualTo(TEXTS.size() + 2);
            });
        });
    }

    @Test
    void everyStageChangeIsARow() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = JobApplication.create(
                    ApplicationDetails.of("=Oxide", "Engineer"), Stage.named("saved"), null, Imports.NOW);
            application.moveTo(Stage.named("applied"), Imports.NOW);
            JobApplication.create(ApplicationDetails.of("Binned", "x"), Stage.named("saved"), null, Imports.NOW)
                    .bin(Imports.NOW);
            Table table = Imports.table(text(stageChanges::write));
            assertThat(table.header())
                    .hasToString("id, version, applicationId, company, role, stage, stageKind, enteredAt, note,"
                            + " createdAt, updatedAt");
            assertThat(table.rows())
                    .extracting(row -> row.subList(2, 8))
                    .containsExactly(
                            List.of(
                                    application.id.toString(),
                                    "'=Oxide",
                                    "Engineer",
                                    "saved",
                                    "SAVED",
                                    "2026-11-20T09:00:00Z"),
                            List.of(
                                    application.id.toString(),
                                    "'=Oxide",
                                    "Engineer",
                                    "applied",
                                    "APPLIED",
                                    "2026-11-20T09:00:00Z"));
        });
        fixtures.asSomebodyNew(
                () -> assertThat(text(stageChanges::write).lines()).hasSize(1));
    }

    @Test
    void everyInterviewIsARow() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = JobApplication.create(
                    ApplicationDetails.of("Oxide", "Engineer"), Stage.named("applied"), null, Imports.NOW);
            Contact kim = contact("Kim; Lee");
            Contact noor = contact("Noor");
            Interview.schedule(
                    application,
                    new InterviewDetails(
                            InterviewType.OPERATING_SYSTEMS,
                            "+ kernel",
                            InterviewFormat.VIDEO,
                            Instant.parse("2026-11-26T17:00:00Z"),
                            null,
                            "America/Los_Angeles",
                            45,
                            "https://meet.example.com",
                            List.of(noor, kim),
                            null,
                            "read"),
                    Imports.NOW);
            Table table = Imports.table(text(interviews::write));
            assertThat(table.rows()).hasSize(1);
            assertThat(table.rows().iterator().next().subList(3, 18))
                    .containsExactly(
                            "Oxide",
                            "Engineer",
                            "1",
                            "OPERATING_SYSTEMS",
                            "'+ kernel",
                            "VIDEO",
                            "2026-11-26T17:00:00Z",
                            "2026-11-26T09:00",
                            "45",
                            "America/Los_Angeles",
                            "https://meet.example.com",
                            kim.id + "; " + noor.id,
                            "\"Kim; Lee\"; Noor",
                            "SCHEDULED",
                            "read");
        });
        fixtures.asSomebodyNew(() -> assertThat(text(interviews::write).lines()).hasSize(1));
    }

    @Test
    void theProofHasWhatWasDoneWithinItsDays() {
        fixtures.asSomebodyNew(() -> {
            JobApplication sent = applied("Oxide", "2026-11-01T08:00:00Z");
            sent.moveTo(Stage.named("screening"), Imports.NOW);
            contact("Kim").involve(sent, Part.RECRUITER, Imports.NOW);
            applied("Too early", "2026-10-31T22:59:00Z");
            applied("Just in time", "2026-10-31T23:01:00Z")
                    .end(new Ending(Outcome.ROLE_CLOSED, null, null), Imports.NOW);
            applied("Binned", "2026-11-02T08:00:00Z").bin(Imports.NOW);
            applied("Archived", "2026-11-20T08:00:00Z").archive(Imports.NOW);
            JobApplication.create(ApplicationDetails.of("Saved", "x"), Stage.named("saved"), null, Imports.NOW);
            JobApplication.create(
                    ApplicationDetails.of("Came to me", "=x"),
                    Stage.named("screening"),
                    Instant.parse("2026-11-05T08:00:00Z"),
                    Imports.NOW);
            SearchProof proof = new SearchProof(
                    new ProofPeriod(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-20")), Imports.NOW);
            assertThat(proof.count()).isEqualTo(4);
            assertThat(text(out -> searchProof.write(proof, out)))
                    .isEqualTo(String.join(
                            "\r\n",
                            "date,company,role,channel,stageHistory,result,contact",
                            "2026-11-01,Oxide,Engineer,,Applied 2026-11-01; Screening 2026-11-20,open: Screening,\"Kim (recruiter), kim@example.com\"",
                            "2026-11-01,Just in time,Engineer,,Applied 2026-11-01,role closed 2026-11-20,",
                            "2026-11-05,Came to me,'=x,,Screening 2026-11-05,open: Screening,",
                            "2026-11-20,Archived,Engineer,,Applied 2026-11-20,open: Applied,",
                            ""));
        });
    }

    private void many(int count) {
        imports.take(IntStream.rangeClosed(0, count)
                .mapToObj(i -> i == 0 ? "company,role" : "Company " + i % 7 + ",Role " + i)
                .toArray(String[]::new));
    }

    private static JobApplication applied(String company, String at) {
        return JobApplication.create(
                ApplicationDetails.of(company, "Engineer"), Stage.named("applied"), Instant.parse(at), Imports.NOW);
    }

    private static Contact contact(String name) {
        return Contact.create(
                new ContactDetails(
                        name, null, null, name.equals("Kim") ? "kim@example.com" : null, null, null, null, null, null),
                Imports.NOW);
    }

    /** An application for every text, and a first one that has everything. */
    private static void odd() {
        for (int i = 0; i < TEXTS.size(); i++) {
            JobApplication application = JobApplication.create(
                    i == 0 ? full() : noted("Company " + i, TEXTS.get(i)), Stage.named("saved"), null, Imports.NOW);
            if (i == 0) {
                application.end(new Ending(Outcome.REJECTED, LocalDate.parse("2026-11-20"), "-because"), Imports.NOW);
            }
        }
    }

    private static ApplicationDetails full() {
        return new ApplicationDetails(
                "@Oxide",
                "=Engineer",
                "https://jobs.example.com/1",
                "Emeryville",
                WorkMode.HYBRID,
                EmploymentType.FULL_TIME,
                new BigDecimal("120000.00"),
                new BigDecimal("180000.50"),
                "USD",
                SalaryPeriod.YEAR,
                null,
                "Referral",
                List.of("a;b", "=c"),
                4,
                "=description",
                TEXTS.get(0),
                LocalDate.parse("2026-11-01"),
                LocalDate.parse("2026-11-27"),
                LocalDate.parse("2026-12-01"),
                null,
                List.of("site-reliability-engineering"));
    }

    private static ApplicationDetails noted(String company, String notes) {
        ApplicationDetails plain = ApplicationDetails.of(company, "Engineer");
        return new ApplicationDetails(
                plain.company(),
                plain.role(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("=c"),
                null,
                null,
                notes,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<List<String>> expected() {
        List<List<String>> rows = new ArrayList<>();
        all().page(null, 1_000)
                .forEach(item -> rows.add(ApplicationColumn.exported(false).stream()
                        .map(column -> FormulaGuard.guard(column.cell(item, item.details())))
                        .map(cell -> cell == null ? "" : cell)
                        .toList()));
        return rows;
    }

    private static ApplicationList all() {
        return ApplicationsCsv.inOrderOfCreation(ApplicationFilter.all());
    }

    private static String text(Consumer<OutputStream> write) {
        return new String(bytes(write), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Consumer<OutputStream> write) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write.accept(out);
        return out.toByteArray();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
