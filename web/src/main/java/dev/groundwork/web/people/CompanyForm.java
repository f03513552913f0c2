package dev.groundwork.web.people;

import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.CompanyDetails;
import dev.groundwork.web.application.Typed;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** A company as a candidate types it. */
public class CompanyForm {

    @RestForm
    public String name;

    @RestForm
    public String website;

    @RestForm
    public String location;

    @RestForm
    public String notes;

    static CompanyForm of(Company company) {
        CompanyDetails details = company.details();
        CompanyForm form = new CompanyForm();
        form.name = details.name();
        form.website = Objects.toString(details.website(), "");
        form.location = Objects.toString(details.location(), "");
        form.notes = Objects.toString(details.notes(), "");
        return form;
    }

    /** @throws dev.groundwork.domain.InvalidInput with every rule that is broken */
    CompanyDetails details() {
        return new Typed().into(new CompanyDetails(name, website, location, Typed.lines(notes)));
    }
}
