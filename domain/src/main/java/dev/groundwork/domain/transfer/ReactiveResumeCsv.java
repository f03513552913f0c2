package dev.groundwork.domain.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes applications as the CSV that Reactive Resume's application tracker takes in. */
@ApplicationScoped
public class ReactiveResumeCsv {

    private static final List<String> HEADER =
            List.of("Company", "Role", "Stage", "Stage Date", "Location", "Salary", "Source", "Notes", "URL", "Tags");

    /**
     * Streams the list in constant memory, in a transaction of its own unless there is one, whose session is cleared then.
     *
     * @param out is flushed and left open
     * @throws UncheckedIOException when the receiver is gone
     */
    public void write(ApplicationList list, Moment moment, OutputStream out) {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(HEADER);
        Copying.inTransaction(() -> list.forEach(item -> csv.writeRecord(cells(item, moment))));
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(ApplicationList.Item item, Moment moment) {
        ApplicationDetails details = item.details();
        return Stream.of(
                        details.company(),
                        details.role(),
                        stage(item.application()),
                        stageDate(item.application(), moment).toString(),
                        details.location(),
                        salary(details),
                        details.source(),
                        details.notes(),
                        details.postingUrl(),
                        String.join(";", details.tags()))
                .map(FormulaGuard::guard)
                .collect(Collectors.toList());
    }

    /** Reactive Resume knows one way to end; the others stay where they were. */
    private static String stage(JobApplication application) {
        if (application.outcome == Outcome.REJECTED) {
            return "rejected";
        }
        return switch (application.stage.kind) {
            case SAVED -> "saved";
            case APPLIED -> "applied";
            case SCREENING -> "screening";
            case INTERVIEWING -> "interview";
            case OFFER -> "offer";
        };
    }

    private static LocalDate stageDate(JobApplication application, Moment moment) {
        if (application.outcome == Outcome.REJECTED) {
            return application.closedOn;
        }
        boolean dayIsKnown = application.stage.kind == StageKind.APPLIED && application.appliedOn != null;
        return dayIsKnown ? application.appliedOn : moment.dayOf(application.stageEnteredAt);
    }

    private static String salary(ApplicationDetails details) {
        if (details.salaryNote() != null) {
            return details.salaryNote();
        }
        String range = Stream.of(details.salaryMin(), details.salaryMax())
                .filter(Objects::nonNull)
                .distinct()
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining("–"));
        String rest = Stream.of(details.salaryCurrency(), details.salaryPeriod())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" per "));
        return range.isEmpty() ? null : (range + " " + rest.toLowerCase(Locale.ROOT)).strip();
    }
}
