package dev.groundwork.api;

import dev.groundwork.api.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in which ways an operation can be refused, and what such an answer is like. */
final class Refusals {

    private static final String PROBLEM = "Problem";

    private static final List<Refusal> ALL = List.of(
            new Refusal("400", "Malformed", "The request is malformed; the detail says where"),
            new Refusal(
                    "401",
                    "Unknown",
                    "There are no credentials, or they are wrong, expired or revoked",
                    "WWW-Authenticate"),
            new Refusal("403", "NotAllowed", "The credentials do not allow this", "WWW-Authenticate"),
            new Refusal("404", "NotThere", "There is no such thing, or it belongs to somebody else"),
            new Refusal("406", "NotToBeHad", "The answer cannot be had in a media type that Accept names"),
            new Refusal(
                    "409",
                    "Conflict",
                    "The thing is in a state that does not allow this, somebody else is changing it at the same time,"
                            + " or the first request of the same Idempotency-Key is not through yet"),
            new Refusal("412", "Missed", "The thing is in another state than If-Match or If-None-Match says", "ETag"),
            new Refusal("413", "TooLong", "The body is too long"),
            new Refusal(
                    "415",
                    "NotUnderstood",
                    "The body's media type or encoding is missing or not understood",
                    "Accept-Post",
                    "Accept-Patch"),
            new Refusal("422", "RulesBroken", "The request is well-formed and breaks rules, which the answer names"),
            new Refusal("429", "TooMany", "There were too many requests or failed attempts", "Retry-After"),
            new Refusal("503", "Busy", "The database cannot answer at the moment", "Retry-After"),
            new Refusal("4XX", "Refused", "Any other reason for which the request is not met"),
            new Refusal("5XX", "Failed", "The server failed"));

    private Refusals() {}

    private record Refusal(String status, String name, String description, String... headers) {

        APIResponse response() {
            APIResponse response = OASFactory.createAPIResponse()
                    .description(description)
                    .content(OASFactory.createContent()
                            .addMediaType(
                                    Problem.MEDIA_TYPE,
                                    OASFactory.createMediaType()
                                            .schema(OASFactory.createSchema().ref(PROBLEM))));
            List.of(headers).forEach(name -> response.addHeader(name, Headers.of(name)));
            return response;
        }
    }

    static void addTo(Components components) {
        components.addSchema(PROBLEM, problem());
        ALL.forEach(refusal -> components.addResponse(refusal.name(), refusal.response()));
    }

    static void addTo(HttpMethod method, Operation operation, boolean isPublic) {
        List<String> possible = new ArrayList<>(List.of("400", "403", "406", "429", "503", "4XX", "5XX"));
        boolean reads = method == HttpMethod.GET;
        if (!isPublic) {
            possible.add("401");
        }
        if (namesThings(operation)) {
            possible.add("404");
        }
        if (!reads) {
            possible.addAll(List.of("409", "413", "415", "422"));
        }
        if (!reads && method != HttpMethod.POST) {
            possible.add("412");
        }
        List.of("400", "401", "403").forEach(operation.getResponses()::removeAPIResponse);
        ALL.stream().filter(refusal -> possible.contains(refusal.status())).forEach(refusal -> operation
                .getResponses()
                .addAPIResponse(
                        refusal.status(),
                        OASFactory.createAPIResponse().ref("#/components/responses/" + refusal.name())));
    }

    private static boolean namesThings(Operation operation) {
        return operation.getRequestBody() != null
                || operation.getParameters() != null
                        && operation.getParameters().stream()
                                .anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH
                                        || parameter.getName() != null
                                                && parameter.getName().endsWith("Id"));
    }

    private static Schema problem() {
        Schema violation = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("field", "message"))
                .addProperty("field", text())
                .addProperty("message", text());
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("What went wrong (RFC 9457)")
                .required(List.of("type", "title", "status", "detail", "instance"))
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("The broken rules; only where the status is 422")
                                .items(violation));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
