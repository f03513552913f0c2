package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.JobApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files for tests and what becomes of them. */
@ApplicationScoped
class Imports {

    static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    private static final ImportOrder WHOLE = new ImportOrder(null, false, false);

    @Inject
    ApplicationImport applicationImport;

    @Inject
    ApplicationsCsv csv;

    /** Takes lines of a CSV file as a whole. */
    ImportReport take(String... lines) {
        return take(WHOLE, NOW, lines);
    }

    ImportReport take(ImportOrder order, Moment moment, String... lines) {
        return applicationImport.run(content(String.join("\r\n", lines)), order, moment);
    }

    ImportReport take(byte[] content, ImportOrder order) {
        return applicationImport.run(FileContent.of(content), order, NOW);
    }

    ImportReport takeFile(String name) {
        return takeFile(name, WHOLE);
    }

    ImportReport takeFile(String name, ImportOrder order) {
        return applicationImport.run(FileContent.of(file(name)), order, NOW);
    }

    static FileContent content(String text) {
        return FileContent.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A table in a text. */
    static Table table(String csv) {
        return CsvFile.of(FileText.of(content(csv)));
    }

    /** A file from the test resources. */
    static byte[] file(String name) {
        try (InputStream file = Imports.class.getResourceAsStream("/imports/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole account as our own CSV. */
    String export(boolean compact) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        csv.write(ApplicationsCsv.inOrderOfCreation(ApplicationFilter.all()), compact, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** An export without the columns that an account sets itself. */
    static List<List<String>> withoutIdsAndTimes(String export) {
        Table file = table(export);
        List<Integer> kept = IntStream.range(0, file.header().size())
                .filter(i -> !List.of("id", "version", "companyId", "createdAt", "updatedAt")
                        .contains(file.header().name(i)))
                .boxed()
                .toList();
        return file.stream()
                .map(row -> kept.stream().map(row::get).collect(Collectors.toList()))
                .toList();
    }

    static List<JobApplication> all() {
        List<JobApplication> applications = new ArrayList<>();
        ApplicationList list = ApplicationsCsv.inOrderOfCreation(ApplicationFilter.all());
        list.page(null, 1000).forEach(item -> applications.add(item.application()));
        return applications;
    }

    static JobApplication only() {
        List<JobApplication> applications = all();
        if (applications.size() != 1) {
            throw new AssertionError("expected one application, found " + applications.size());
        }
        return applications.get(0);
    }
}
