package dev.groundwork.web.transfer;

import dev.groundwork.domain.transfer.ImportProblem;
import dev.groundwork.domain.transfer.ImportReport;
import dev.groundwork.domain.transfer.PreviewedRow;
import java.util.List;

/**
 * What a file did, or would do, as its page shows it.
 *
 * @param fileName what the candidate calls the file
 * @param format what its format is called
 * @param report the figures
 */
public record ImportView(String fileName, String format, ImportReport report) {

    private static final int PROBLEMS_SHOWN = 100;

    /** Whether there are more rows than are shown. */
    public boolean isCut() {
        return report.rows() > report.preview().size();
    }

    /** Whether the candidate has said what its columns mean. */
    public boolean isOwnColumns() {
        return report.format().equals("own-columns");
    }

    /** Whether it holds more than applications. */
    public boolean isWholeAccount() {
        return report.format().equals("groundwork-archive");
    }

    /** The class that gives an effect the colour of its meaning. */
    public String look(PreviewedRow.Effect effect) {
        return switch (effect) {
            case CREATED -> "chip--here";
            case UPDATED -> "chip--time";
            case UNCHANGED -> "";
            case SKIPPED -> "chip--waiting";
        };
    }

    /** How many rows write something. */
    public int taken() {
        return report.created() + report.updated();
    }

    /** The first problems, in the order of the rows. */
    public List<ImportProblem> problems() {
        return report.problems()
                .subList(0, Math.min(PROBLEMS_SHOWN, report.problems().size()));
    }

    /** How many problems are not among the first. */
    public int problemsLeftOut() {
        return report.problems().size() - problems().size();
    }

    /** The columns that nothing was taken of, in one line; empty text when there are none. */
    public String unmapped() {
        return String.join(", ", report.unmappedColumns());
    }
}
