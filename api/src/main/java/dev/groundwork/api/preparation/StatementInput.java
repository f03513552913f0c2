package dev.groundwork.api.preparation;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.preparation.Statement;
import dev.groundwork.domain.preparation.StatementDetails;
import dev.groundwork.domain.preparation.Topic;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate writes down about something she said; {@link StatementDetails} says what each word means.
 *
 * @param saidOn today when left out
 */
@InputOf(StatementJson.class)
public record StatementInput(
        @Schema(description = "Required but under the address of an application")
        UUID applicationId,

        @Schema(required = true) Topic topic,
        @Schema(required = true, maxLength = 2000) String text,
        LocalDate saidOn,
        @Schema(maxLength = 200) String to) {

    static StatementInput of(Statement statement) {
        return new StatementInput(
                statement.application.id, statement.topic, statement.text, statement.saidOn, statement.to);
    }

    Statement create(Moment moment) {
        return Statement.create(details(moment), moment);
    }

    /** As {@link #create}, for the application of the address. */
    Statement createFor(JobApplication application, Moment moment) {
        if (applicationId != null && !applicationId.equals(application.id)) {
            throw new InvalidInput("applicationId", "must be the application of the address, or be left out");
        }
        return new StatementInput(application.id, topic, text, saidOn, to).create(moment);
    }

    StatementDetails details(Moment moment) {
        return new StatementDetails(
                applicationId == null ? null : JobApplication.require(applicationId),
                topic,
                text,
                saidOn == null ? moment.today() : saidOn,
                to);
    }
}
