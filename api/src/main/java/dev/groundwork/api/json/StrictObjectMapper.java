package dev.groundwork.api.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;

/** Makes the one JSON mapper refuse whatever is not exactly what the contract says. */
@Singleton
public class StrictObjectMapper implements ObjectMapperCustomizer {

    /** The deepest nesting of arrays and objects that is read. */
    static final int DEEPEST_NESTING = 100;

    /** What is taken for no other type than its own; only a whole number is a number as well. */
    private static final Set<CoercionInputShape> SCALARS = EnumSet.of(
            CoercionInputShape.Boolean,
            CoercionInputShape.EmptyString,
            CoercionInputShape.Float,
            CoercionInputShape.Integer,
            CoercionInputShape.String);

    /** After everything else, so that nothing loosens it again. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST_NESTING)
                        .build());
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        for (LogicalType type : LogicalType.values()) {
            refuseCoercion(mapper, type);
        }
        mapper.registerModule(new StrictValues());
    }

    private static void refuseCoercion(ObjectMapper mapper, LogicalType type) {
        for (CoercionInputShape shape : SCALARS) {
            if (type != LogicalType.Float || shape != CoercionInputShape.Integer) {
                mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
            }
        }
    }
}
