package dev.groundwork.domain.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.transfer.ImportOrder;
import dev.groundwork.domain.transfer.UnreadableFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not what an export made is refused with a reason, and nothing of it is left in the account. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TamperedArchiveTest {

    private static final ImportOrder NAMED = new ImportOrder("groundwork-archive", false, false);
    private static final String DOCUMENT = "documents/00000000-0000-7000-8000-000000000030.txt";

    @Inject
    Archives archives;

    @Inject
    Fixtures fixtures;

    Candidate grace;
    byte[] before;
    Map<String, byte[]> files;

    @BeforeEach
    void graceHasAnArchiveOfAda() {
        files = Archives.files(archives.export(archives.somebodyWithEverything()));
        grace = fixtures.somebodyNew();
        before = archives.export(grace);
    }

    @AfterEach
    void nothingIsWritten() {
        Map<String, byte[]> now = Archives.files(archives.export(grace));
        Archives.files(before).forEach((path, content) -> {
            if (!path.equals(Manifest.PATH)) {
                assertThat(now.get(path)).isEqualTo(content);
            }
        });
    }

    static void assertRefused(Runnable action, String... messages) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(UnreadableFile.class, refused -> assertThat(
                        refused.violations().get(0).message())
                .contains(messages));
    }

    @Test
    void aTruncatedOneIsRefusedWhereverItEnds() {
        byte[] whole = Archives.packed(files);
        for (int length : new int[] {0, 1, 100, whole.length / 2, whole.length - 100, whole.length - 1}) {
            refused(Arrays.copyOf(whole, length), length == 0 ? "is" : "broken ZIP archive");
        }
    }

    @Test
    void aChangedByteIsFound() {
        byte[] manifest = files.get(Manifest.PATH);
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(DOCUMENT, bytes("hellO"));
        refused(zip(changed, manifest), "damaged archive", DOCUMENT);
        changed.put(DOCUMENT, bytes("hello and more"));
        refused(zip(changed, manifest), "damaged archive", DOCUMENT);
    }

    @Test
    void filesThatAreTooManyOrTooFewAreRefused() {
        byte[] manifest = files.get(Manifest.PATH);
        refused(zip(with("../../etc/passwd", "x"), manifest), "does not belong there", "passwd");
        refused(Archives.packed(with("../../etc/passwd", "x")), "does not belong there");
        refused(Archives.packed(with("documents/../x", "x")), "does not belong there");
        refused(Archives.packed(with("/etc/passwd", "x")), "does not belong there");
        refused(Archives.packed(with("C:\\x", "x")), "does not belong there");
        refused(Archives.packed(with("x".repeat(300), "x")), "does not belong there");
        refused(
                Archives.packed(with("documents/00000000-0000-7000-8000-0000000000ff.txt", "x")),
                "is not as it must be");
        refused(
                Archives.packed(with("documents/00000000-0000-7000-8000-000000000030.pdf", "hello")),
                "not as it must be");
        refused(Archives.packed(without("tables/tag.ndjson")), "without its file", "tables/tag.ndjson");
        refused(Archives.packed(without(AccountJson.PATH)), "without its file", AccountJson.PATH);
        refused(Archives.packed(without(DOCUMENT)), "without the content of one of its documents");
        refused(zip(without("tables/tag.ndjson"), manifest), "without its file", "tables/tag.ndjson");
        refused(zip(files, null), "has no manifest.json");
    }

    @Test
    void entriesThatNoExportWritesAreRefused() throws IOException {
        refused(made(zip -> put(zip, "account.json", 0, "{}"), zip -> put(zip, "account.json", 0, "{}")), "two files");
        refused(made(zip -> put(zip, "account.json", 0120777, "/etc/passwd")), "a link");
        refused(made(zip -> put(zip, "tables/", 0, "")), "a folder");
        refused(made(zip -> put(zip, "account.json", 020644, "")), "a link");
    }

    @Test
    void aManifestOfAnotherVersionOrNoneIsRefused() {
        manifest(
                "{\"format\":\"groundwork-archive\",\"version\":2,\"surprise\":[]}",
                "newer version 2",
                "update it first");
        manifest("{\"format\":\"groundwork-archive\",\"version\":0}", "is no archive of Groundwork");
        manifest("{\"format\":\"groundwork-archive\",\"version\":\"1\"}", "is no archive of Groundwork");
        manifest("{\"format\":\"else\",\"version\":1}", "is no archive of Groundwork");
        manifest("[]", "is no archive of Groundwork");
        manifest("{", "manifest.json is not as it must be");
        manifest("", "is no");
        manifest("{\"format\":\"groundwork-archive\",\"version\":1,\"version\":1}", "not as it must be");
        manifest(
                "{\"format\":\"groundwork-archive\",\"version\":1,\"exportedAt\":\"\",\"files\":[],\"more\":1}",
                "not as");
        manifest("{\"format\":\"groundwork-archive\",\"version\":1,\"exportedAt\":\"\",\"files\":null}", "archive");
        manifest("{\"format\":\"groundwork-archive\",\"version\":1,\"exportedAt\":\"\",\"files\":[null]}", "archive");
    }

    @Test
    void bombsAreRefusedBeforeTheyGoOff() {
        byte[] zeros = new byte[64 * 1024 * 1024];
        Map<String, byte[]> bomb = with("tables/tag.ndjson", "");
        bomb.put("tables/tag.ndjson", zeros);
        refused(Archives.packed(bomb), "tables/tag.ndjson is not as it must be");
        refused(zip(bomb, files.get(Manifest.PATH)), "damaged archive");
        manifest(
                "{\"format\":\"groundwork-archive\",\"version\":1,\"exportedAt\":\"\",\"files\":[{\"path\":\"account.json\","
                        + "\"size\":9000000000000000000,\"sha256\":\"\"}]}",
                "archive");
    }

    @Test
    void rowsThatCannotBeAreRefused() {
        String tag = Archives.text(files.get("tables/tag.ndjson"));
        row("tag", tag.replace("\"nameKey\"", "\"candidateId\""), "line 1", "has no nameKey");
        row("tag", tag.replace("}", ",\"more\":1}"), "other columns");
        row("tag", tag.replace("\"a;b\"", "null"), "name what cannot stand there");
        row("tag", tag.replace("\"a;b\"", "7"), "cannot stand there");
        row("tag", tag.replace("\"a;b\"", "\"\\u0000\""), "cannot stand there");
        row("tag", tag.replace("\"a;b\"", "\"\\ud800\""), "cannot stand there");
        row("tag", tag.replace("\"a;b\"", "\"" + "x".repeat(100_001) + "\""), "cannot stand there");
        row("tag", tag.replace("-7000-", "-7000"), "id what cannot stand there");
        row("tag", tag.strip(), "not as it must be");
        row("tag", tag + "\n", "tag.ndjson");
        row("tag", tag + "[]\n", "line 2");
        row("tag", tag + "nonsense\n", "not as it must be");
        row("tag", "\\.\n" + tag, "not as it must be");
        row("tag", tag + tag, "has a row twice");
        row("tagging", Archives.text(files.get("tables/tagging.ndjson")).replace("010\"", "0ff\""), "breaks a rule");
    }

    @Test
    void valuesThatPagesCouldNotShowAreRefused() {
        change("timeline_entry", "\"CREATED\"", "\"EXPLODED\"", "has as type");
        change("timeline_entry", "2026-02-03T", "+290000-02-03T", "has as at");
        change("timeline_entry", "\"2026-02-03T04:05:06.7+00:00\"", "\"infinity\"", "has as at");
        change("interview", "Europe/Berlin", "Europe/Nowhere", "has as timeZone");
        change("interview", "2026-12-01T09:00\"", "tomorrow\"", "has as startsAtLocal");
        change("checklist_item", "\"P1D\"", "\"soon\"", "has as leadTime");
        change("task", "\"P7D\"", "\"P0D\"", "has as recurrence");
        change("fit_check", "\"YES\"", "\"MAYBE\"", "has as answers");
        change("column_mapping", "\"COMPANY\"", "\"PET\"", "has as fields");
        change("guide", "\"title\"", "\"tittle\"", "has as content");
        change("document", "text/plain", "text/html", "has as contentType");
        change("document", "\"size\":5", "\"size\":6", "not as it must be");
        change(
                "job_application",
                "\"excitement\":5",
                "\"excitement\":6",
                "breaks a rule",
                "ck_job_application_excitement");
        change("job_application", "\"excitement\":5", "\"excitement\":5.5", "has as excitement");
        change("job_application", "120000.5", "1e400", "breaks a rule");
        change("stage", "\"position\":1", "\"position\":0", "breaks a rule", "uq_stage_position");
        change("question", "5.000000000000001", "1e999", "has as difficulty");
    }

    @Test
    void anAccountThatIsNoneIsRefused() {
        account("{}");
        String json = Archives.text(files.get(AccountJson.PATH));
        account(json.replace("Europe/Berlin", "Mars"));
        account(json.replace("\"weeklyGoal\" : null", "\"weeklyGoal\" : -1"));
        account(json.replace("\"weeklyGoal\" : null", "\"weeklyGoal\" : \"1\""));
        account(json.replace("\"digestHour\" : null", "\"digestHour\" : 24"));
        account(json.replace("\"locale\"", "\"passwordHash\" : \"x\", \"locale\""));
        account(json.replace("\"en\"", "7"));
    }

    private void account(String json) {
        refused(Archives.packed(with(AccountJson.PATH, json)), "account.json is not as it must be");
    }

    private void change(String table, String from, String to, String... messages) {
        String lines = Archives.text(files.get("tables/" + table + ".ndjson"));
        assertThat(lines).contains(from);
        row(table, lines.replace(from, to), messages);
    }

    private void row(String table, String lines, String... messages) {
        refused(Archives.packed(with("tables/" + table + ".ndjson", lines)), messages);
    }

    private void manifest(String manifest, String... messages) {
        refused(zip(files, bytes(manifest)), messages);
    }

    private void refused(byte[] archive, String... messages) {
        assertRefused(() -> archives.take(grace, archive, NAMED), messages);
    }

    private Map<String, byte[]> with(String path, String content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(path, bytes(content));
        return changed;
    }

    private Map<String, byte[]> without(String path) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.remove(path);
        return changed;
    }

    private static byte[] zip(Map<String, byte[]> files, byte[] manifest) {
        return made(zip -> {
            files.forEach((path, content) -> {
                if (!path.equals(Manifest.PATH)) {
                    put(zip, path, 0, content);
                }
            });
            if (manifest != null) {
                put(zip, Manifest.PATH, 0, manifest);
            }
        });
    }

    @SafeVarargs
    private static byte[] made(Consumer<ZipArchiveOutputStream>... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Consumer<ZipArchiveOutputStream> part : parts) {
                part.accept(zip);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, String path, int mode, String content) {
        put(zip, path, mode, bytes(content));
    }

    private static void put(ZipArchiveOutputStream zip, String path, int mode, byte[] content) {
        try {
            ZipArchiveEntry entry = new ZipArchiveEntry(path);
            if (mode != 0) {
                entry.setUnixMode(mode);
            }
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
