package dev.groundwork.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.domain.InvalidInput;
import jakarta.ws.rs.core.MediaType;

/** A JSON merge patch (RFC 7396): what is named is changed, {@code null} takes away, what is not named stays. */
public final class MergePatch {

    /** The media type of a merge patch. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    static final MediaType TYPE = MediaType.valueOf(MEDIA_TYPE);

    private final ObjectNode changes;
    private final InputReader inputs;

    MergePatch(ObjectNode changes, InputReader inputs) {
        this.changes = changes;
        this.inputs = inputs;
    }

    /**
     * Refuses the patch if it names a property that is changed in another way.
     *
     * @throws InvalidInput with the reason, if it does
     */
    public MergePatch without(String property, String reason) {
        if (changes.has(property)) {
            throw new InvalidInput(property, reason);
        }
        return this;
    }

    /**
     * The input that the current one becomes by this patch.
     *
     * @throws MalformedInput if the patch has an unknown property or the result is malformed
     * @throws InvalidInput if a property is set by the server only or its text means no value of its type
     */
    @SuppressWarnings("unchecked")
    public <T extends Record> T onto(T current) {
        inputs.checkNames(changes, current.getClass());
        return (T) inputs.read(merge(inputs.write(current), changes), current.getClass());
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(change -> mergeProperty(target, change.getKey(), change.getValue()));
        return target;
    }

    private static void mergeProperty(ObjectNode target, String name, JsonNode value) {
        if (value.isNull()) {
            target.remove(name);
        } else if (value instanceof ObjectNode patch) {
            target.set(name, merge(objectAt(target, name), patch));
        } else {
            target.set(name, value);
        }
    }

    private static ObjectNode objectAt(ObjectNode target, String name) {
        return target.get(name) instanceof ObjectNode object ? object : target.objectNode();
    }
}
