package dev.groundwork.web.board;

import dev.groundwork.domain.pipeline.ApplicationDetails;
import org.jboss.resteasy.reactive.RestForm;

/** As little as a candidate has to say to begin following a role. */
public class QuickAddForm {

    @RestForm
    String company;

    @RestForm
    String role;

    /** What the board shows, to go back to. */
    @RestForm
    String filters;

    ApplicationDetails details() {
        return ApplicationDetails.of(company, role);
    }

    public String getCompany() {
        return company;
    }

    public String getRole() {
        return role;
    }
}
