package dev.groundwork.api;

import dev.groundwork.api.exchange.Tagged;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Says which headers an operation understands, and which its answers carry. */
final class Headers {

    private static final Map<String, String> SENT = new TreeMap<>(Map.of(
            "ETag", "Names the state that the answer shows, for If-None-Match and If-Match",
            "Location", "Where the new thing is",
            "Link", "Where the next page is, as rel=\"next\"; left out on the last one",
            "Idempotent-Replayed", "true where this is the first answer again",
            "WWW-Authenticate", "Which credentials to send, and what was wrong with those that came (RFC 6750)",
            "Retry-After", "After how many seconds it is worth another try",
            "Accept-Post", "The media types that are understood, for POST",
            "Accept-Patch", "The media types that are understood, for PATCH"));

    private final Set<String> tagged;

    /** @param index the classes of the application */
    Headers(IndexView index) {
        tagged = index.getAllKnownImplementations(DotName.createSimple(Tagged.class)).stream()
                .map(ClassInfo::simpleName)
                .collect(Collectors.toSet());
    }

    static Header of(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    static void addTo(Components components) {
        SENT.forEach((name, description) -> components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING))));
    }

    void addTo(HttpMethod method, Operation operation) {
        boolean repeatable = method == HttpMethod.POST && !isFree(operation);
        if (repeatable) {
            operation.addParameter(parameter(
                    "Idempotency-Key",
                    "Names the request, in 1 to 255 characters: sent again within 24 hours it gets the first answer"
                            + " again"));
        }
        if (method == HttpMethod.PATCH || method == HttpMethod.DELETE || method == HttpMethod.PUT) {
            operation.addParameter(parameter("If-Match", "The ETag of the state that the change is meant for"));
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                describe(status, response, repeatable);
            }
        });
        APIResponse shown = operation.getResponses().getAPIResponse("200");
        if (method == HttpMethod.GET
                && shown != null
                && (isTagged(shown) || operation.getOperationId().startsWith("show"))) {
            shown.addHeader("ETag", of("ETag"));
            operation.addParameter(parameter("If-None-Match", "The ETag of the state that the sender has"));
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("The sender has the present state")
                                    .addHeader("ETag", of("ETag")));
        }
    }

    private void describe(String status, APIResponse response, boolean repeatable) {
        if (isTagged(response)) {
            response.addHeader("ETag", of("ETag"));
        }
        if (status.equals("201") || status.equals("202")) {
            response.addHeader("Location", of("Location"));
        }
        if (schema(response).filter(name -> name.startsWith("PageJson")).isPresent()) {
            response.addHeader("Link", of("Link"));
        }
        if (repeatable) {
            response.addHeader("Idempotent-Replayed", of("Idempotent-Replayed"));
        }
    }

    private boolean isTagged(APIResponse response) {
        return schema(response).filter(tagged::contains).isPresent();
    }

    /** The name of the schema of a JSON answer. */
    static Optional<String> schema(APIResponse response) {
        if (response.getContent() == null) {
            return Optional.empty();
        }
        return response.getContent().getMediaTypes().entrySet().stream()
                .filter(type ->
                        type.getKey().endsWith("json") && type.getValue().getSchema() != null)
                .map(type -> type.getValue().getSchema().getRef())
                .filter(reference -> reference != null)
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .findFirst();
    }

    /** What is asked for without a token, or makes one, has a secret in its answer, which is not kept. */
    private static boolean isFree(Operation operation) {
        return operation.getOperationId().equals("createAccount")
                || operation.getOperationId().equals("createToken");
    }

    private static Parameter parameter(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
