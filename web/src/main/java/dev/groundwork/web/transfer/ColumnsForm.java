package dev.groundwork.web.transfer;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.transfer.ApplicationColumn;
import dev.groundwork.domain.transfer.ColumnMeanings;
import dev.groundwork.domain.transfer.ImportUpload;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** What the columns of a table mean, as its form says it. */
public class ColumnsForm {

    /** Of every column in turn the name of what it means, or nothing. */
    @RestForm
    List<String> meaning;

    @RestForm
    boolean dayFirst;

    /** @throws InvalidInput when a column would mean something that there is not, or the choices do not go together */
    void remember(ColumnMeanings table, Moment moment) {
        if (!chosen().allMatch(name -> name.isBlank() || named(name) != null)) {
            throw new InvalidInput("", "a column cannot mean that");
        }
        table.remember(fields(), dayFirst, moment);
    }

    /** The page once more, with what was chosen. */
    ColumnsView again(ImportUpload upload) {
        return ColumnsView.of(upload).with(fields(), dayFirst);
    }

    private List<ApplicationColumn> fields() {
        return chosen().map(ColumnsForm::named).collect(Collectors.toList());
    }

    private Stream<String> chosen() {
        return meaning == null ? Stream.of() : meaning.stream();
    }

    /** Null when there is none of this name. */
    private static ApplicationColumn named(String name) {
        return ColumnMeanings.fields().stream()
                .filter(field -> field.jsonName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
