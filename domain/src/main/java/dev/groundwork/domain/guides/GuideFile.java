package dev.groundwork.domain.guides;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Guides as files, in YAML or JSON. Reading is strict: what is unknown, said twice or refers to another place in the file
 * is refused with its line.
 */
public final class GuideFile {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 512 * 1024;

    private static final int DEEPEST_NESTING = 20;

    private static final JsonInclude.Value NON_EMPTY =
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(NON_EMPTY)
            .build();

    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .loaderOptions(loaderOptions())
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(NON_EMPTY)
            .build();

    private GuideFile() {}

    /**
     * The guide that a file holds.
     *
     * @throws UnreadableGuide when it holds none; what it says is not checked against the rules for guides yet
     */
    public static GuideContent read(byte[] file) {
        return bind(tree(file));
    }

    /**
     * A file as the object it spells, before it is taken for a guide.
     *
     * @throws UnreadableGuide when it spells none
     */
    public static ObjectNode tree(byte[] file) {
        if (file.length > LARGEST) {
            throw new UnreadableGuide("must not be larger than 512 kB");
        }
        String text = text(file);
        if (!(parse(text) instanceof ObjectNode object)) {
            throw new UnreadableGuide("must be a guide: names with values, as an exported one has them");
        }
        return object;
    }

    /** A guide as YAML. */
    public static String yaml(GuideContent content) {
        return write(YAML, content);
    }

    /** A guide as JSON. */
    public static String json(GuideContent content) {
        return write(JSON, content);
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableGuide("must be text in UTF-8");
        }
    }

    private static JsonNode parse(String text) {
        try {
            if (text.stripLeading().startsWith("{")) {
                return JSON.readTree(text);
            }
            refuseAliases(text);
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UnreadableGuide("must be well-formed; it is not" + place(e.getLocation()) + ": "
                    + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UnreadableGuide("must be well-formed");
        }
    }

    /** A file in which a few lines stand for millions must not be unfolded. */
    private static void refuseAliases(String text) throws IOException {
        try (YAMLParser parser = (YAMLParser) YAML.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    throw new UnreadableGuide("must not refer to another place by *" + parser.getText()
                            + place(parser.currentLocation()));
                }
            }
        }
    }

    private static GuideContent bind(ObjectNode object) {
        try {
            return JSON.treeToValue(object, GuideContent.class);
        } catch (UnrecognizedPropertyException e) {
            throw new UnreadableGuide("must not have " + path(e) + ", which no guide has");
        } catch (InvalidFormatException e) {
            throw new UnreadableGuide("must have at " + path(e) + " " + wanted(e));
        } catch (JsonMappingException e) {
            throw new UnreadableGuide(
                    "must not have at " + path(e) + " something of another kind than a guide has there");
        } catch (JsonProcessingException e) {
            throw new UnreadableGuide("must be well-formed");
        }
    }

    private static String write(ObjectMapper mapper, GuideContent content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a guide is always writable", e);
        }
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String wanted(InvalidFormatException e) {
        return e.getTargetType().isEnum()
                ? "one of "
                        + Arrays.stream(e.getTargetType().getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))
                : "a number";
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " in line " + location.getLineNr();
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static LoaderOptions loaderOptions() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST_NESTING);
        options.setCodePointLimit(LARGEST);
        options.setAllowDuplicateKeys(false);
        return options;
    }
}
