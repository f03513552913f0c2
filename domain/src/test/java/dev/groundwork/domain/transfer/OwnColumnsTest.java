package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.transfer.ColumnMeanings.TableColumn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of any making, once the candidate has said what their columns mean. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OwnColumnsTest {

    private static final String GERMAN = "semicolon-bom-german.csv";

    @Inject
    Fixtures fixtures;

    @Inject
    Imports imports;

    @Test
    void aTableNobodyKnowsNamesItsColumns() {
        fixtures.asSomebodyNew(() -> assertThatThrownBy(() -> imports.takeFile(GERMAN))
                .isInstanceOfSatisfying(UnknownColumns.class, unknown -> assertThat(
                                unknown.violations().get(0).message())
                        .isEqualTo("is of no known format; its columns are"
                                + " Firma, Stelle, Status, Beworben am, Ort, Link, Notizen")));
    }

    @Test
    void namesInSeveralLanguagesSuggestWhatColumnsMean() {
        fixtures.asSomebodyNew(() -> {
            List<TableColumn> columns =
                    ColumnMeanings.of(FileContent.of(Imports.file(GERMAN))).columns();
            assertThat(columns)
                    .extracting(TableColumn::field)
                    .containsExactly(
                            ApplicationColumn.COMPANY,
                            ApplicationColumn.ROLE,
                            ApplicationColumn.STAGE,
                            ApplicationColumn.APPLIED_ON,
                            ApplicationColumn.LOCATION,
                            ApplicationColumn.POSTING_URL,
                            ApplicationColumn.NOTES);
            assertThat(columns.get(3).samples()).containsExactly("2026-10-01", "03.10.2026");
        });
    }

    @Test
    void theGermanTableIsTakenOnce() {
        fixtures.asSomebodyNew(() -> {
            rememberGuesses(Imports.file(GERMAN));
            ImportReport report = imports.takeFile(GERMAN);
            assertThat(report.format()).isEqualTo("own-columns");
            assertThat(report.created()).isEqualTo(2);
            assertThat(report.unmappedColumns()).isEmpty();
            assertThat(report.problems())
                    .extracting(ImportProblem::row, ImportProblem::column, ImportProblem::error)
                    .containsExactly(tuple(1, "Status", false), tuple(2, "Status", false));
            assertThat(Imports.all())
                    .extracting(
                            application -> application.role,
                            application -> application.stage.slug,
                            application -> application.appliedOn.toString())
                    .containsExactly(
                            tuple("Entwickler, HANA \"Core\"", "applied", "2026-10-01"),
                            tuple("SRE", "interviewing", "2026-10-03"));
            assertThat(Imports.all().get(0).notes).isEqualTo("Zeile 1\r\nZeile 2");
            assertThat(imports.takeFile(GERMAN).unchanged()).isEqualTo(2);
            assertThat(imports.take("Stelle,Firma,Status,Notizen,Beworben am,Link,Ort", "SRE,Bosch,Absage,,,,")
                            .problems())
                    .extracting(ImportProblem::message)
                    .containsExactly("is taken for REJECTED");
        });
    }

    @Test
    void severalColumnsOfNotesStayToldApart() {
        fixtures.asSomebodyNew(() -> {
            String table = "Unternehmen,Titel,Eindruck,Rückfrage,Labels,More Labels,Date,Closed,Status\n"
                    + "Oxide,Engineer,'=good,none,a;b,c,25/10/2026,3/11/2026,No reply\n";
            byte[] content = table.getBytes(StandardCharsets.UTF_8);
            ColumnMeanings meanings = ColumnMeanings.of(FileContent.of(content));
            assertThat(meanings.isDayFirst()).isTrue();
            meanings.remember(
                    Arrays.asList(
                            ApplicationColumn.COMPANY,
                            ApplicationColumn.ROLE,
                            ApplicationColumn.NOTES,
                            ApplicationColumn.NOTES,
                            ApplicationColumn.TAGS,
                            null,
                            ApplicationColumn.APPLIED_ON,
                            ApplicationColumn.CLOSED_ON,
                            ApplicationColumn.STAGE),
                    true,
                    Imports.NOW);
            ImportReport report = imports.take(content, new ImportOrder("own-columns", false, false));
            assertThat(report.unmappedColumns()).containsExactly("More Labels");
            assertThat(Imports.only().notes).isEqualTo("Eindruck: =good\n\nRückfrage: none");
            assertThat(Imports.only().appliedOn).isEqualTo("2026-10-25");
            assertThat(Imports.only().outcome).isEqualTo(Outcome.GHOSTED);
            assertThat(Imports.only().closedOn).isEqualTo("2026-11-03");
        });
    }

    @Test
    void whatWasSaidLastCounts() {
        fixtures.asSomebodyNew(() -> {
            byte[] content = "Who,What,Where\nOxide,Engineer,Emeryville\n".getBytes(StandardCharsets.UTF_8);
            ColumnMeanings meanings = ColumnMeanings.of(FileContent.of(content));
            remember(meanings, ApplicationColumn.ROLE, ApplicationColumn.COMPANY, null);
            remember(meanings, ApplicationColumn.COMPANY, ApplicationColumn.ROLE, ApplicationColumn.LOCATION);
            imports.take(content, new ImportOrder(null, false, false));
            assertThat(Imports.only().location).isEqualTo("Emeryville");
            assertThat(ColumnMapping.count()).isEqualTo(1);
        });
    }

    @Test
    void companyAndRoleAreNeededAndMostThingsStandOnce() {
        fixtures.asSomebodyNew(() -> {
            ColumnMeanings meanings = ColumnMeanings.of(Imports.content("a,b,c\n1,2,3\n"));
            assertRefused(meanings, "role", ApplicationColumn.COMPANY, null, null);
            assertRefused(meanings, "company", null, null, null);
            assertRefused(meanings, "role", ApplicationColumn.COMPANY, ApplicationColumn.ROLE, ApplicationColumn.ROLE);
            assertRefused(meanings, "", ApplicationColumn.COMPANY, ApplicationColumn.ROLE);
            assertThat(ColumnMapping.count()).isZero();
        });
    }

    @Test
    void whatOneSaidIsNothingToAnother() {
        fixtures.asSomebodyNew(() -> rememberGuesses(Imports.file(GERMAN)));
        fixtures.asSomebodyNew(
                () -> assertThatThrownBy(() -> imports.takeFile(GERMAN)).isInstanceOf(UnknownColumns.class));
    }

    private static void rememberGuesses(byte[] content) {
        ColumnMeanings meanings = ColumnMeanings.of(FileContent.of(content));
        meanings.remember(
                meanings.columns().stream().map(TableColumn::field).toList(), meanings.isDayFirst(), Imports.NOW);
    }

    private static void remember(ColumnMeanings meanings, ApplicationColumn... fields) {
        meanings.remember(Arrays.asList(fields), false, Imports.NOW);
    }

    private static void assertRefused(ColumnMeanings meanings, String field, ApplicationColumn... fields) {
        assertThatThrownBy(() -> remember(meanings, fields))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(
                                invalid.violations().get(0).field())
                        .isEqualTo(field));
    }
}
