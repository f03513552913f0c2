package dev.groundwork.api.preparation;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.JobApplication;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Ada with rounds about operating systems. */
abstract class PreparationApiTest extends ApiTest {

    /** The id of a new round of an application of Ada's. */
    String roundAt(Instant start, String application) {
        return fixtures.as(ada(), () -> Interview.schedule(
                                JobApplication.require(UUID.fromString(application)),
                                InterviewDetails.of(InterviewType.OPERATING_SYSTEMS, start, "Europe/Berlin"),
                                new Moment(Instant.now(), ZoneOffset.UTC))
                        .id)
                .toString();
    }

    /** As {@link #roundAt(Instant, String)}, of a new application. */
    String roundAt(Instant start) {
        return roundAt(start, applicationOfAda("Oxide", "Engineer"));
    }
}
