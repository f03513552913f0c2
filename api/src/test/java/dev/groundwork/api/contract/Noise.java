package dev.groundwork.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values and bodies that nobody in her right mind would send, the same ones for the same seed. */
final class Noise {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "null",
            "true",
            "-1",
            "0",
            "201",
            "1e309",
            "9223372036854775808",
            "NaN",
            "2026-02-30",
            "2026-11-20",
            "+999999999-12-31",
            "-0044-03-15",
            "2026-11-20T24:00:00Z",
            "2016-12-31T23:59:60Z",
            "9999-12-31T23:59:59.999999999+18:00",
            "2026-11-20T09:00:00Z",
            "2026-03-29T02:30",
            "Europe/Berlin",
            "Mars/Olympus",
            "P-1D",
            "P99999999999D",
            "PT0.000000001S",
            "OPEN",
            "REJECTED",
            "applied",
            "-updatedAt",
            "debugging",
            "%",
            "_%\\",
            "'; drop table candidate; --",
            "${jndi:ldap://x}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "https://user:pass@example.org:99999/\u0000",
            "javascript:alert(1)",
            "a\u0000b",
            "\u202egnp.exe",
            "\ufeffx",
            "\ufffe",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "Z\u0351\u036b\u0343\u036a\u0302a\u0333l\u0313g\u0321o\u0352",
            "\u0130\u0131\u017f\u212a\u1e9e",
            "\u0645\u0631\u062d\u0628\u0627",
            "a".repeat(201),
            "\u00e9".repeat(100_001));

    private static final List<String> NUMBERS = List.of(
            "-1", "0", "1", "1.5", "4.0", "1e400", "-1e-400", "2147483648", "9223372036854775808", "9".repeat(1001));

    private final Random random;

    Noise(long seed) {
        random = new Random(seed);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String text() {
        return switch (random.nextInt(8)) {
            case 0 -> new UUID(random.nextLong(), random.nextLong()).toString();
            case 1 -> scribble();
            default -> oneOf(TEXTS);
        };
    }

    /** A text that fits into an address. */
    String shortText() {
        String text = text();
        return text.length() > 300 ? text.substring(0, 300) : text;
    }

    private String scribble() {
        return random.ints(1 + random.nextInt(20), 1, 0x11000)
                .filter(point -> point < 0xd800 || point > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A body made of an example by spoiling it in one or several places. */
    String body(JsonNode example) {
        JsonNode spoiled = example.deepCopy();
        for (int times = random.nextInt(4); times >= 0; times--) {
            spoil(spoiled);
        }
        return broken(spoiled.toString());
    }

    private void spoil(JsonNode root) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode place = oneOf(containers);
        if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty() || oneIn(12)) {
                object.set(shortText(), value(2));
            } else if (oneIn(6)) {
                object.remove(oneOf(names));
            } else {
                object.set(oneOf(names), value(3));
            }
        } else if (place instanceof ArrayNode array) {
            for (int more = oneIn(10) ? 300 : 1; more > 0; more--) {
                array.add(value(1));
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private JsonNode value(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 5)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.rawValueNode(new RawValue(oneOf(NUMBERS)));
            case 5 -> JSON.arrayNode().add(value(depth - 1)).add(value(depth - 1));
            case 6 -> JSON.objectNode().set(shortText(), value(depth - 1));
            default -> JSON.textNode(text());
        };
    }

    private String broken(String body) {
        return switch (random.nextInt(14)) {
            case 0 -> body.substring(0, random.nextInt(body.length()));
            case 1 -> body + oneOf(List.of("x", "{}", " ", "\u0000", ","));
            case 2 -> "[".repeat(200) + body + "]".repeat(200);
            case 3 -> "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
            case 4 -> body.replaceFirst("\\{", "{\"x\": 1, \"x\": 2, ");
            case 5 -> body.replaceFirst(":\\s*\"", ": \"\\\\ud800");
            case 6 -> oneOf(List.of("", "null", "[]", "\"x\"", "1", "\ufeff{}", "{'a': 1}", "/**/{}"));
            default -> body;
        };
    }
}
