package dev.groundwork.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A migration after the last release leaves the tables as that release can use them: it is still running while they change. */
class ExpansionTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** {@code deploy/drills/previous-release} tries it with the release itself. */
    @Test
    void migrationsAfterTheLastReleaseOnlyAdd() throws Exception {
        Optional<KeptRelease> last = KeptRelease.last();
        if (last.isEmpty()) {
            System.out.println("No release is out yet: there is no migration after one to be looked at");
            return;
        }
        try (BackupFile backup = BackupFile.open(last.get().backup())) {
            Map<String, List<String>> objections = objectionsAfter(backup.schemaVersion());
            System.out.printf(
                    "Migrations after release %s looked at: %d%n", last.get().version(), objections.size());
            objections.values().removeIf(List::isEmpty);
            assertThat(objections)
                    .as(
                            "release %s may break on these; say in the migration why not (-- Previous release: …), or do it"
                                    + " in two releases",
                            last.get().version())
                    .isEmpty();
        }
    }

    /** Those before the first release took things away, and are seen to. */
    @Test
    void earlierMigrationsAreJudgedToTakeAway() throws IOException {
        Map<String, List<String>> objections = objectionsAfter(MigrationVersion.fromVersion("26"));
        assertThat(objections.get("V31__create_search.sql"))
                .contains("drop index ix_job_application_search", "alter table job_application drop column search");
        assertThat(objections.get("V27__create_documents.sql")).isEmpty();
        assertThat(objections.get("V100__keep_no_files_of_running_imports.sql"))
                .as("the table is as new as this")
                .isEmpty();
        objections = objectionsAfter(MigrationVersion.fromVersion("84"));
        assertThat(objections.get("V90__create_offers.sql")).isEmpty();
        assertThat(objections.get("V93__remember_offers_of_the_sample.sql")).hasSize(1);
        assertThat(objections.get("V100__keep_no_files_of_running_imports.sql"))
                .containsExactly("alter table import_run drop column content");
        assertThat(objections.get("V101__keep_larger_files_of_imports.sql")).hasSize(1);
        assertThat(objections.get("V102__disable_accounts.sql")).isEmpty();
        assertThat(objections.get("V103__date_stages_and_timeline_entries.sql")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table a (x text); alter table a add constraint c check (x = ';'), drop column y; call protect_by_candidate('a')",
                "create table a (x text); create unique index on a (x)",
                "create index i on note (text) where text <> 'drop'",
                "alter table note add column x text, add column y integer not null default 0",
                "alter table note add column x numeric(5, 2) not null default 0.5",
                "ALTER TABLE note\n  ADD COLUMN x tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED",
                "alter table note alter column text drop not null, alter column text set default ''",
                "alter table note no force row level security; update note set x = 'delete'; alter table note force row level security",
                "create function f() returns void language sql as $$ drop table note; $$",
                "-- drop table note\n/* drop table tag */ grant select on note to groundwork_app",
                "-- Previous release: it writes no such value.\nalter table note add constraint c check (x > 0)",
            })
    void isAnAddition(String migration) {
        assertThat(new Expansion().objections(migration)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table note",
                "alter table note rename to remark",
                "alter table note rename column text to body",
                "alter table note alter column text type varchar(10)",
                "alter table note alter column application_id set not null",
                "alter table note alter column text drop default",
                "alter table note add column x text not null",
                "alter table note add column x text default '' unique",
                "alter table note add column x text, drop column text",
                "alter table note add constraint c check (length(text) < 10)",
                "create unique index on note (candidate_id, text)",
                "call protect_by_candidate('throttle')",
                "delete from note",
                "truncate note",
                "create or replace function f() returns integer language sql as 'select 1'",
                "create temporary table t (x text)",
                "do $$ begin drop table note; end $$",
                "with gone as (delete from note returning id) insert into tag select id from gone",
                "-- Previous release:\ndrop table note",
                "revoke select on note from groundwork_app",
            })
    void mayBeMore(String migration) {
        assertThat(new Expansion().objections(migration)).isNotEmpty();
    }

    @Test
    void aTableStaysNewInLaterMigrations() {
        Expansion expansion = new Expansion();
        assertThat(expansion.objections("-- Previous release: knows neither.\ncreate table a (x text)"))
                .isEmpty();
        assertThat(expansion.objections("alter table a drop column x")).isEmpty();
        assertThat(expansion.objections("alter table b drop column x")).hasSize(1);
    }

    /** By the name of the file, in the order of their versions. */
    private static Map<String, List<String>> objectionsAfter(MigrationVersion released) throws IOException {
        Map<MigrationVersion, Path> later = new TreeMap<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                MigrationVersion version = MigrationVersion.fromVersion(name.substring(1, name.indexOf("__")));
                if (version.isNewerThan(released.getVersion())) {
                    later.put(version, file);
                }
            }
        }
        Expansion expansion = new Expansion();
        Map<String, List<String>> objections = new LinkedHashMap<>();
        for (Path file : later.values()) {
            objections.put(file.getFileName().toString(), expansion.objections(Files.readString(file)));
        }
        return objections;
    }
}
