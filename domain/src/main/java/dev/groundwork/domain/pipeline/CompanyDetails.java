package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;

/**
 * What a candidate writes down about a company.
 *
 * @param name unique, whatever its case and surrounding space
 * @param website its address, or null
 * @param location where it is, or null
 * @param notes her own, in Markdown, or null
 */
public record CompanyDetails(
        @NotBlank @Text(max = 200) String name,
        @Text(max = 2000) @WebAddress String website,
        @Text(max = 200) String location,
        @Text(max = 100_000) String notes) {

    public CompanyDetails {
        name = Names.tidy(name);
        website = website == null || website.isBlank() ? null : website.strip();
        location = Names.tidy(location);
        notes = notes == null || notes.isBlank() ? null : notes;
    }

    /** A company of which only the name is known. */
    public static CompanyDetails of(String name) {
        return new CompanyDetails(name, null, null, null);
    }
}
