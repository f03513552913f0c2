package dev.groundwork.domain.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.people.Part;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.NewApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.domain.pipeline.WorkMode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One row of the sample search.
 *
 * @param application as it would be written down from a file
 * @param contact the name of somebody who has a part in it, or null
 * @param part what they have to do with it, or null
 * @param note what the candidate noted, or null
 */
record SampleApplication(NewApplication application, String contact, Part part, String note) {

    /** All rows, with their days counted back from a moment, in the stages of this candidate. */
    static List<SampleApplication> all(List<Stage> stages, Moment moment) {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(SampleApplication.class.getResourceAsStream("search.csv")),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(row -> of(row, stages, moment)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleApplication of(NamedCsvRecord row, List<Stage> stages, Moment moment) {
        List<StageChangeDetails> history = Arrays.stream(row.getField("history").split(" "))
                .map(step -> change(step, stages, moment))
                .toList();
        NewApplication application =
                new NewApplication(details(row, history, moment), history, ending(row, moment), null, false);
        String part = orNull(row, "part");
        return new SampleApplication(
                application, orNull(row, "contact"), part == null ? null : Part.valueOf(part), orNull(row, "note"));
    }

    private static ApplicationDetails details(NamedCsvRecord row, List<StageChangeDetails> history, Moment moment) {
        return new ApplicationDetails(
                row.getField("company"),
                row.getField("role"),
                null,
                row.getField("location"),
                WorkMode.valueOf(row.getField("workMode")),
                null,
                null,
                null,
                null,
                null,
                null,
                row.getField("source"),
                List.of(row.getField("tags").split("; ")),
                Integer.valueOf(row.getField("excitement")),
                null,
                null,
                appliedOn(history, moment),
                null,
                null,
                null,
                null);
    }

    private static LocalDate appliedOn(List<StageChangeDetails> history, Moment moment) {
        return history.stream()
                .filter(change -> change.stage().kind == StageKind.APPLIED)
                .map(change -> moment.dayOf(change.enteredAt()))
                .findFirst()
                .orElse(null);
    }

    /** A step is the name of a stage kind and how many days ago it was: {@code applied@34}. */
    private static StageChangeDetails change(String step, List<Stage> stages, Moment moment) {
        String[] parts = step.split("@");
        StageKind kind = StageKind.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return new StageChangeDetails(Stage.nearest(kind, stages), daysAgo(parts[1], moment), null);
    }

    private static Ending ending(NamedCsvRecord row, Moment moment) {
        String ending = orNull(row, "ending");
        if (ending == null) {
            return null;
        }
        String[] parts = ending.split("@");
        return new Ending(Outcome.valueOf(parts[0]), moment.dayOf(daysAgo(parts[1], moment)), null);
    }

    private static Instant daysAgo(String days, Moment moment) {
        return moment.now().minus(Duration.ofDays(Long.parseLong(days)));
    }

    private static String orNull(NamedCsvRecord row, String field) {
        String value = row.getField(field);
        return value.isEmpty() ? null : value;
    }
}
