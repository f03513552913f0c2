package dev.groundwork.api.interviews;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.calendar.CalendarFile;
import dev.groundwork.domain.interviews.Interview;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The candidate's rounds as a file for calendars. */
@Path("/api/v1/interviews.ics")
public class InterviewFileResource {

    private static final int MOST = 10_000;

    private final CurrentCandidate currentCandidate;

    InterviewFileResource(CurrentCandidate currentCandidate) {
        this.currentCandidate = currentCandidate;
    }

    @GET
    @Produces("text/calendar;charset=UTF-8")
    @RolesAllowed("read")
    @Operation(operationId = "exportInterviewsAsCalendar", summary = "Your rounds as iCalendar (RFC 5545)")
    public byte[] show(@BeanParam InterviewQuery query) {
        return CalendarFile.of(
                Interview.page(query.filter(null, currentCandidate.moment()), null, MOST), Optional.empty());
    }
}
