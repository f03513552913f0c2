package dev.groundwork.api.interviews;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.interviews.InterviewFilter;
import dev.groundwork.domain.interviews.InterviewOutcome;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which rounds are asked for. */
public class InterviewQuery {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    @RestQuery
    @Parameter(description = "Those that are not over on this day, or at this instant")
    public String from;

    @RestQuery
    @Parameter(description = "Those that begin on this day or earlier, or before this instant")
    public String to;

    @RestQuery
    @Parameter(description = "What became of them", schema = @Schema(implementation = InterviewOutcome.class))
    public String outcome;

    InterviewFilter filter(UUID applicationId, Moment moment) {
        return new InterviewFilter(
                applicationId,
                Query.oneOf("outcome", outcome, InterviewOutcome.class),
                instant("from", from, 0, moment),
                instant("to", to, 1, moment));
    }

    /** A day stands for its first instant in the candidate's zone, or for that of a day after it. */
    private static Instant instant(String name, String value, int daysAfter, Moment moment) {
        return value != null && value.matches(DAY)
                ? moment.startOf(Query.day(name, value).plusDays(daysAfter))
                : Query.instant(name, value);
    }
}
