package dev.groundwork.domain.transfer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A JSON file: strictly one value, no name twice, not nested out of reason.
 *
 * @param root the value
 */
record JsonFile(JsonNode root) {

    private static final int SHOWN = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(50).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static boolean isOne(FileText text) {
        return isOne(Character.toString(text.begin()));
    }

    /** Whether a text can be JSON, going by how it begins. */
    static boolean isOne(String text) {
        String begin = text.stripLeading();
        return begin.startsWith("{") || begin.startsWith("[");
    }

    /** @throws UnreadableFile when it is too long or broken; says where */
    static JsonFile of(FileText text) {
        try {
            return new JsonFile(parse(text.whole()));
        } catch (JsonProcessingException e) {
            throw new UnreadableFile("is JSON that breaks off or is not well-formed"
                    + (e.getLocation() == null
                            ? ""
                            : " in line " + e.getLocation().getLineNr()));
        }
    }

    /** A single value, wherever it stands. */
    static JsonNode parse(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /** A list of objects as a table: a column for every name that any of them has. Null stays empty. */
    static Table table(JsonNode objects) {
        Table.checkCount(objects.size());
        Set<String> names = new LinkedHashSet<>();
        objects.forEach(object -> object.fieldNames().forEachRemaining(names::add));
        Header header = new Header(List.copyOf(names));
        List<List<String>> rows = new ArrayList<>();
        objects.forEach(object ->
                rows.add(names.stream().map(name -> cell(object.get(name))).toList()));
        return new Table(header, rows.size(), rows);
    }

    private static String cell(JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    /** The first names in it, for a message. */
    @Override
    public String toString() {
        List<String> names = new ArrayList<>();
        root.fieldNames().forEachRemaining(name -> names.add(ShownName.of(name)));
        return names.isEmpty()
                ? "it is a list"
                : "it has " + String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
    }
}
