package dev.groundwork.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.groundwork.domain.Violation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong (RFC 9457).
 *
 * @param type always {@code about:blank}: the status says all there is
 * @param title the name of the status
 * @param status the status of the answer
 * @param detail what the sender can do about it
 * @param instance the path that was asked for
 * @param violations the broken rules by field; only where the status is 422
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What went wrong (RFC 9457)")
public record Problem(
        String type, String title, int status, String detail, String instance, List<Violation> violations) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Failure failure, String instance) {
        return new Problem(
                "about:blank",
                failure.title(),
                failure.status(),
                failure.detail(),
                instance,
                failure.violations().isEmpty() ? null : failure.violations());
    }
}
