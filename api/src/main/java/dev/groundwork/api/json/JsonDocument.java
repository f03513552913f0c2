package dev.groundwork.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a body into a JSON object, or refuses them. */
final class JsonDocument {

    private JsonDocument() {}

    /**
     * The object that the bytes spell.
     *
     * @throws MalformedInput if they are not UTF-8, not one JSON object, or hold text that cannot be kept
     */
    static ObjectNode read(ObjectMapper mapper, byte[] bytes) {
        JsonNode document = parse(mapper, text(bytes));
        if (!(document instanceof ObjectNode object)) {
            throw new MalformedInput("The body must be a JSON object.");
        }
        checkText(object);
        return object;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedInput("The body is not valid UTF-8.");
        }
    }

    private static JsonNode parse(ObjectMapper mapper, String text) {
        if (text.isBlank()) {
            throw new MalformedInput("The body is empty; it must be a JSON object.");
        }
        try {
            return mapper.reader()
                    .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .readTree(text);
        } catch (JsonProcessingException e) {
            throw new MalformedInput("The body is not well-formed JSON" + place(e) + ".");
        }
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : ": line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    private static void checkText(JsonNode node) {
        if (node.isTextual()) {
            Text.check(node.textValue());
        }
        node.fieldNames().forEachRemaining(Text::check);
        node.forEach(JsonDocument::checkText);
    }
}
