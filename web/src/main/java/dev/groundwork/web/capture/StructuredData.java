package dev.groundwork.web.capture;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The data that a page holds for machines, in schema.org's words as JSON-LD. */
final class StructuredData {

    private StructuredData() {}

    /** The first job posting in a page. */
    static Optional<JsonObject> jobPosting(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .flatMap(StructuredData::objects)
                .filter(StructuredData::isJobPosting)
                .findFirst();
    }

    /** The values of a property, whether there is one or a list of them. */
    static Stream<Object> values(Object node, String property) {
        if (!(node instanceof JsonObject object)) {
            return Stream.empty();
        }
        Object value = object.getValue(property);
        return value instanceof JsonArray array ? array.stream().filter(Objects::nonNull) : Stream.ofNullable(value);
    }

    /** The first value of a property as text, by its name where it is a thing; empty text if there is none. */
    static String text(Object node, String property) {
        return Parser.unescapeEntities(html(node, property), false);
    }

    /** As {@link #text(Object, String)}, for a text with markup. */
    static String html(Object node, String property) {
        Object value = values(node, property).findFirst().orElse("");
        return value instanceof JsonObject thing ? html(thing, "name") : value.toString();
    }

    private static boolean isJobPosting(JsonObject object) {
        return values(object, "@type").anyMatch("JobPosting"::equals);
    }

    private static Stream<JsonObject> objects(String json) {
        try {
            // A line end within a text is not JSON, but many pages write it; between values it means nothing.
            return objectsIn(Json.decodeValue(json.replaceAll("\\p{Cntrl}", " ")));
        } catch (DecodeException notJson) {
            return Stream.empty();
        }
    }

    private static Stream<JsonObject> objectsIn(Object node) {
        if (node instanceof JsonArray array) {
            return array.stream().flatMap(StructuredData::objectsIn);
        }
        if (!(node instanceof JsonObject object)) {
            return Stream.empty();
        }
        List<Object> inside = object.fieldNames().stream().map(object::getValue).toList();
        return Stream.concat(Stream.of(object), inside.stream().flatMap(StructuredData::objectsIn));
    }
}
