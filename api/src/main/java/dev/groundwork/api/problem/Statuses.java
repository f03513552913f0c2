package dev.groundwork.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to say about a status when nothing more is known. */
final class Statuses {

    private static final Map<Integer, String> DETAILS = Map.ofEntries(
            Map.entry(400, "The request is malformed."),
            Map.entry(401, "Send the header Authorization: Bearer with a valid access token."),
            Map.entry(403, "The credentials do not allow this."),
            Map.entry(404, "There is nothing at this address, or nothing that belongs to you."),
            Map.entry(405, "This address does not know the method; the header Allow lists the ones it knows."),
            Map.entry(406, "The answer cannot be had in a media type that the header Accept names."),
            Map.entry(
                    409, "Somebody else changed the same thing at the same time. Read it again and repeat the change."),
            Map.entry(412, "The thing has changed since it was read. Read it again and repeat the change."),
            Map.entry(413, "The body is too long."),
            Map.entry(414, "The address is too long."),
            Map.entry(415, "The body's media type or encoding is missing or not one that is understood here."),
            Map.entry(431, "The headers are too long."),
            Map.entry(503, "The database cannot answer at the moment. Try again shortly."));
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE);

    private Statuses() {}

    static Failure failure(int status) {
        return new Failure(status, DETAILS.getOrDefault(status, status < 500 ? DETAILS.get(400) : SERVER_ERROR));
    }

    private static final String SERVER_ERROR = "Something went wrong on the server. It has been logged.";

    /** The failure that a framework's response stands for; an answer that is no failure stands for a broken server. */
    static Failure failure(Response response) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        Map<String, String> headers = KEPT_HEADERS.stream()
                .flatMap(name -> header(response, name))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Failure failure = failure(status);
        return new Failure(status, failure.detail(), List.of(), headers);
    }

    private static Stream<Map.Entry<String, String>> header(Response response, String name) {
        String value = response.getHeaderString(name);
        return value == null ? Stream.empty() : Stream.of(Map.entry(name, value));
    }
}
