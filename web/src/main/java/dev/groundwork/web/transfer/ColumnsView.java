package dev.groundwork.web.transfer;

import dev.groundwork.domain.transfer.ApplicationColumn;
import dev.groundwork.domain.transfer.ColumnMeanings;
import dev.groundwork.domain.transfer.ColumnMeanings.TableColumn;
import dev.groundwork.domain.transfer.ImportUpload;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table whose columns are to be explained.
 *
 * @param fileName what the candidate calls the file
 * @param dayFirst whether days with slashes begin with the day
 */
public record ColumnsView(String fileName, List<TableColumn> columns, boolean dayFirst) {

    static ColumnsView of(ImportUpload upload) {
        return upload.read(content -> {
            ColumnMeanings table = ColumnMeanings.of(content);
            return new ColumnsView(upload.fileName, table.columns(), table.isDayFirst());
        });
    }

    /** What a column may mean. */
    public List<ApplicationColumn> fields() {
        return ColumnMeanings.fields();
    }

    /** The same with other choices, as far as there is one for every column. */
    ColumnsView with(List<ApplicationColumn> chosen, boolean chosenDayFirst) {
        if (chosen.size() != columns.size()) {
            return this;
        }
        List<TableColumn> changed = IntStream.range(0, columns.size())
                .mapToObj(i ->
                        new TableColumn(columns.get(i).name(), columns.get(i).samples(), chosen.get(i)))
                .toList();
        return new ColumnsView(fileName, changed, chosenDayFirst);
    }
}
