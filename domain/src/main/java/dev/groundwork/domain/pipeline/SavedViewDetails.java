package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What a candidate decides about a saved view.
 *
 * @param name unique, whatever its case and surrounding space
 * @param page what it shows
 * @param query the filters as in the page's address, without the question mark; empty for none
 */
public record SavedViewDetails(
        @NotBlank @Text(max = 100) String name,
        @NotNull SavedView.Page page,

        @NotNull
        @Text(max = 4000)
        @Pattern(regexp = "[^\\s#<>\"\\\\^`{|}]*", message = "must be the query of an address")
        String query) {

    public SavedViewDetails {
        name = Names.tidy(name);
        query = query == null ? "" : query.strip().replaceFirst("^\\?", "");
    }
}
