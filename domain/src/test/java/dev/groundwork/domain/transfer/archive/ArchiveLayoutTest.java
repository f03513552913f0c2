package dev.groundwork.domain.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.domain.database.PostgresTestResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No table and no column is forgotten: what PostgreSQL's catalog knows is in the archive, or named as left out. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ArchiveLayoutTest {

    /** Of the account: what every account has of its own, secrets, and what goes with webhooks. */
    private static final Set<String> NOT_IN_ACCOUNT = Set.of(
            "id", "version", "email_key", "password_hash", "has_webhooks", "disabled_at", "created_at", "updated_at");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Archives archives;

    @Test
    void everyOwnedTableIsInTheArchiveOrLeftOutByName() {
        Set<String> known = new TreeSet<>(ArchiveTable.LEFT_OUT);
        ArchiveTable.ALL.forEach(table -> known.add(table.name()));
        assertThat(known)
                .hasSize(ArchiveTable.ALL.size() + ArchiveTable.LEFT_OUT.size())
                .isEqualTo(
                        new TreeSet<>(select("select relname from pg_class where relrowsecurity and relkind = 'r'")));
    }

    @Test
    void everyColumnOfThemIsInTheArchive() {
        for (ArchiveTable table : ArchiveTable.ALL) {
            assertThat(table.columns())
                    .as(table.name())
                    .containsExactlyInAnyOrderElementsOf(select("select attname from pg_attribute where attrelid = '"
                            + table.name() + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''"
                            + " and attname <> 'candidate_id'"));
        }
    }

    @Test
    void everyTableStandsBehindThoseItRefersTo() {
        Set<String> before = new HashSet<>(Set.of("candidate"));
        for (ArchiveTable table : ArchiveTable.ALL) {
            before.add(table.name());
            assertThat(before)
                    .containsAll(select("select confrelid::regclass::text from pg_constraint where contype = 'f'"
                            + " and conrelid = '" + table.name() + "'::regclass"));
        }
    }

    @Test
    void whatGoesWithAnotherRowIsDeclaredToBelongToIt() {
        Map<String, Set<String>> going = new TreeMap<>();
        for (ArchiveTable table : ArchiveTable.ALL) {
            Set<String> parents = new TreeSet<>(table.parents());
            assertThat(select("select attname from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid"
                            + " and a.attnum = f.conkey[2] where contype = 'f' and confdeltype = 'c' and conrelid = '"
                            + table.name() + "'::regclass"))
                    .as(table.name())
                    .containsAll(parents);
            going.put(table.name(), parents);
        }
        assertThat(going.get("note")).containsExactly("application_id", "company_id", "contact_id");
    }

    @Test
    void whatBelongsToTheAccountIsThereWithoutSecrets() throws IOException {
        Set<String> columns =
                new TreeSet<>(select("select attname from pg_attribute where attrelid = 'candidate'::regclass"
                        + " and attnum > 0 and not attisdropped"));
        columns.removeAll(NOT_IN_ACCOUNT);
        JsonNode account = new ObjectMapper()
                .readTree(Archives.files(archives.export(archives.somebodyWithEverything()))
                        .get(AccountJson.PATH));
        List<String> names = new ArrayList<>();
        account.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        columns.stream().map(ArchiveTable::jsonName).toList());
    }

    @Test
    void theDocumentationHasTheLayout() throws IOException {
        String documentation = Files.readString(Path.of("../docs/archive-format.md"));
        for (ArchiveTable table : ArchiveTable.ALL) {
            assertThat(documentation)
                    .contains("| `" + table.name() + "` | "
                            + table.columns().stream()
                                    .map(column -> table.parents().contains(column)
                                            ? "**" + ArchiveTable.jsonName(column) + "**"
                                            : ArchiveTable.jsonName(column))
                                    .collect(Collectors.joining(", "))
                            + " |");
        }
        Stream.concat(ArchiveTable.LEFT_OUT.stream(), Stream.of("Version " + Manifest.VERSION))
                .forEach(name -> assertThat(documentation).contains(name));
    }

    private List<String> select(String query) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
