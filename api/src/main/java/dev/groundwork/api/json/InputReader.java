package dev.groundwork.api.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes input records of JSON objects, so that an input which exists is well-formed. Its rules are the domain's. */
@ApplicationScoped
public class InputReader {

    private static final Map<Class<?>, String> TEXTS = Map.of(
            Instant.class, "must be an RFC 3339 date and time, such as 2026-11-20T09:00:00Z",
            LocalDate.class, "must be a day, such as 2026-11-20",
            LocalDateTime.class, "must be what a clock on the wall shows, such as 2026-11-26T09:00",
            UUID.class, "must be an id");

    /** Refuses nothing in a list; the shared mapper reads what others wrote, who may mean something by it. */
    private final ObjectMapper mapper;

    InputReader(ObjectMapper mapper) {
        this.mapper = mapper.copy().setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

    /**
     * The object that the bytes of a body spell.
     *
     * @throws MalformedInput if they spell none
     */
    public ObjectNode parse(byte[] body) {
        return JsonDocument.read(mapper, body);
    }

    /**
     * The input that an object means.
     *
     * @throws MalformedInput if a property is unknown or of the wrong type
     * @throws InvalidInput if a property is set by the server only or its text means no value of its type
     */
    public <T> T read(ObjectNode object, Class<T> type) {
        checkNames(object, type);
        return bind(object, type);
    }

    /** The same properties as an object again, absent ones as {@code null}. */
    public ObjectNode write(Object input) {
        return mapper.valueToTree(input);
    }

    /**
     * Lets an object pass that has only properties of the input.
     *
     * @throws MalformedInput if a property is unknown
     * @throws InvalidInput if a property is set by the server only
     */
    public void checkNames(ObjectNode object, Class<?> type) {
        Set<String> foreign = new TreeSet<>();
        object.fieldNames().forEachRemaining(foreign::add);
        foreign.removeAll(namesOf(type));
        Set<String> unknown = new TreeSet<>(foreign);
        unknown.removeAll(namesSetByServer(type));
        if (!unknown.isEmpty()) {
            throw new MalformedInput("Unknown property: " + String.join(", ", unknown) + ".");
        }
        if (!foreign.isEmpty()) {
            throw new InvalidInput(
                    foreign.stream().map(InputReader::setByServer).toList());
        }
    }

    private static Set<String> namesOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
    }

    private static Set<String> namesSetByServer(Class<?> type) {
        InputOf inputOf = type.getAnnotation(InputOf.class);
        return inputOf == null ? Set.of() : namesOf(inputOf.value());
    }

    private static Violation setByServer(String name) {
        return new Violation(name, "is set by the server");
    }

    private <T> T bind(ObjectNode object, Class<T> type) {
        try {
            return mapper.treeToValue(object, type);
        } catch (InvalidFormatException e) {
            throw new InvalidInput(fieldOf(e), wanted(e));
        } catch (JsonMappingException e) {
            throw new MalformedInput(fieldOf(e) + " is of the wrong type or out of range.");
        } catch (JsonProcessingException e) {
            throw new MalformedInput("The body is not well-formed JSON.");
        }
    }

    private static String fieldOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    /** What a text must be where its type is a text in JSON; elsewhere the text is of the wrong type. */
    private static String wanted(InvalidFormatException e) {
        Class<?> type = e.getTargetType();
        if (e.getValue() instanceof String && type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (e.getValue() instanceof String && TEXTS.containsKey(type)) {
            return TEXTS.get(type);
        }
        throw new MalformedInput(fieldOf(e) + " is of the wrong type.");
    }
}
