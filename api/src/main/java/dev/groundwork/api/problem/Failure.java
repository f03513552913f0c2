package dev.groundwork.api.problem;

import dev.groundwork.domain.Violation;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.List;
import java.util.Map;

/**
 * How a failure is answered.
 *
 * @param status the status of the answer
 * @param detail what the sender can do about it, free of class names and SQL
 * @param violations the broken rules, if it is about rules
 * @param headers what the answer carries beside the problem
 */
record Failure(int status, String detail, List<Violation> violations, Map<String, String> headers) {

    Failure(int status, String detail) {
        this(status, detail, List.of(), Map.of());
    }

    Failure with(String header, String value) {
        return new Failure(status, detail, violations, Map.of(header, value));
    }

    String title() {
        return HttpResponseStatus.valueOf(status).reasonPhrase();
    }
}
