package dev.groundwork.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.api.contract.ApiDocument.Operation;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way to use an operation that names things of a candidate: in the address, in one query parameter, in a body.
 *
 * @param body an example of the document; null where the operation takes none
 * @param filter the query parameter that names a thing; null for none
 */
record Attempt(Operation operation, String example, JsonNode body, String filter) {

    private static final Pattern VARIABLE = Pattern.compile("([a-z-]+)/\\{\\w+}");

    /** Kinds of things by the parameters and properties that name them. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("applicationId", "applications"),
            Map.entry("companyId", "companies"),
            Map.entry("company", "companies"),
            Map.entry("contactId", "contacts"),
            Map.entry("interviewId", "interviews"),
            Map.entry("interviewerIds", "contacts"),
            Map.entry("documentId", "documents"),
            Map.entry("checklistId", "checklists"),
            Map.entry("offerId", "offers"),
            Map.entry("competency", "competency slugs"),
            Map.entry("competencies", "competency slugs"));

    /** In a body a company goes by its name, which is found or made. */
    private static final String BY_NAME = "company";

    private static final String FORM = """
            --x
            Content-Disposition: form-data; name="file"; filename="file.csv"

            company,role
            Oxide,Engineer

            --x
            Content-Disposition: form-data; name="kind"

            OTHER
            --x--
            """.replace("\n", "\r\n");

    /** Every way that the document shows. */
    static List<Attempt> allOf(Operation operation) {
        List<Attempt> attempts = new ArrayList<>();
        if (operation.examples().isEmpty()) {
            attempts.add(new Attempt(operation, "", null, null));
        }
        operation
                .examples()
                .forEach(example -> attempts.add(new Attempt(
                        operation, example.getKey(), example.getValue().path("value"), null)));
        operation.queryParameters().stream()
                .filter(name -> name.endsWith("Id") || KINDS.containsKey(name))
                .forEach(name -> attempts.add(new Attempt(operation, name, null, name)));
        return attempts;
    }

    /** The kinds of the things that it names, in the order of {@link #request}'s ids. */
    List<String> kinds() {
        return Stream.of(kindsInAddress(), filter == null ? List.<String>of() : List.of(kind(filter)), kindsInBody())
                .flatMap(List::stream)
                .toList();
    }

    List<String> kindsInAddress() {
        return VARIABLE.matcher(operation.path())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private List<String> kindsInBody() {
        List<String> kinds = new ArrayList<>();
        filled("", body, kind -> {
            kinds.add(kind);
            return kind;
        });
        return kinds;
    }

    /** The request with ids for the things that it names; without a token where there is none. */
    HttpRequest request(URI base, String token, List<String> ids) {
        Iterator<String> remaining = ids.iterator();
        String address = address(remaining);
        String query = filter == null ? "" : "?" + filter + "=" + remaining.next();
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(address + query));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        String content = null;
        if (body != null) {
            content = filled("", body, kind -> remaining.next()).toString();
            request.header("Content-Type", "application/json");
        } else if (operation.takesForm()) {
            content = FORM;
            request.header("Content-Type", "multipart/form-data; boundary=x");
        }
        return request.method(
                        operation.method().name(),
                        content == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(content))
                .build();
    }

    /** The address with ids for the things that it names. */
    String address(List<String> ids) {
        return address(ids.iterator());
    }

    private String address(Iterator<String> ids) {
        return VARIABLE.matcher(operation.path())
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "/" + ids.next()));
    }

    private static JsonNode filled(String name, JsonNode node, Function<String, String> ids) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(property ->
                            copy.set(property.getKey(), filled(property.getKey(), property.getValue(), ids)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(filled(name, element, ids)));
            return copy;
        }
        return node != null && node.isTextual() && namesThing(name)
                ? JsonNodeFactory.instance.textNode(ids.apply(kind(name)))
                : node;
    }

    private static boolean namesThing(String name) {
        return !name.equals(BY_NAME) && (name.matches(".*Ids?") || KINDS.containsKey(name));
    }

    private static String kind(String name) {
        String kind = KINDS.get(name);
        if (kind == null) {
            throw new AssertionError("Say in Attempt what kind of thing " + name + " names");
        }
        return kind;
    }

    @Override
    public String toString() {
        return operation.id() + (example.isEmpty() ? "" : " (" + example + ")");
    }
}
