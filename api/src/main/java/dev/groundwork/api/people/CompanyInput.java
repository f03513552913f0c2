package dev.groundwork.api.people;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.CompanyDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a candidate writes down about a company; {@link CompanyDetails} says what each word means. */
@InputOf(CompanyJson.class)
public record CompanyInput(
        @Schema(required = true, maxLength = 200) String name,
        @Schema(maxLength = 2000) String website,
        @Schema(maxLength = 200) String location,
        @Schema(maxLength = 100_000) String notes) {

    static CompanyInput of(Company company) {
        CompanyDetails details = company.details();
        return new CompanyInput(details.name(), details.website(), details.location(), details.notes());
    }

    CompanyDetails details() {
        return new CompanyDetails(name, website, location, notes);
    }
}
