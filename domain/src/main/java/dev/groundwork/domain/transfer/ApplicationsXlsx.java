package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.ApplicationList;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes applications as a spreadsheet: the columns of our CSV, numbers as numbers and days as days. Texts are never
 * formulas in it, and are guarded all the same, because they are copied on from there.
 */
@ApplicationScoped
public class ApplicationsXlsx {

    /** What Excel takes in a cell, and in a sheet. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int MOST_ROWS = 1_048_575;
    private static final int FLUSHED = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /**
     * Streams the list in constant memory, in a transaction of its own unless there is one, whose session is cleared then.
     *
     * @param compact without description and notes
     * @param out is flushed and left open
     * @throws UncheckedIOException when the receiver is gone
     */
    public void write(ApplicationList list, boolean compact, OutputStream out) {
        try {
            Workbook workbook = new Workbook(out, "Groundwork", "1.0");
            Sheets sheets = new Sheets(workbook, ApplicationColumn.exported(compact));
            Copying.inTransaction(() -> list.forEach(sheets::add));
            workbook.finish();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Sheets {

        private final Workbook workbook;
        private final List<ApplicationColumn> columns;
        private int number;
        private Worksheet sheet;
        private int row;

        Sheets(Workbook workbook, List<ApplicationColumn> columns) {
            this.workbook = workbook;
            this.columns = columns;
            begin();
        }

        void add(ApplicationList.Item item) {
            if (row == MOST_ROWS) {
                begin();
            }
            row++;
            ApplicationDetails details = item.details();
            for (int i = 0; i < columns.size(); i++) {
                write(i, columns.get(i).value(item, details), columns.get(i).cell(item, details));
            }
            if (row % FLUSHED == 0) {
                flush();
            }
        }

        private void begin() {
            number++;
            sheet = workbook.newWorksheet(number == 1 ? "applications" : "applications " + number);
            sheet.freezePane(0, 1);
            row = 0;
            for (int i = 0; i < columns.size(); i++) {
                sheet.inlineString(0, i, columns.get(i).jsonName());
                sheet.style(0, i).bold().set();
            }
        }

        private void write(int column, Object value, String cell) {
            if (value instanceof Number amount) {
                sheet.value(row, column, amount);
            } else if (value instanceof LocalDate day && day.isAfter(FIRST_DAY)) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else if (cell != null) {
                sheet.inlineString(row, column, shortened(FormulaGuard.guard(cell)));
            }
        }

        private static String shortened(String text) {
            if (text.length() <= LONGEST_TEXT) {
                return text;
            }
            int end = LONGEST_TEXT - 1;
            return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
