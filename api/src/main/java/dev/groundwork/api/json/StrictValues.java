package dev.groundwork.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Function;

/** Reads instants only as RFC 3339 with an offset, days only as {@code YYYY-MM-DD}, wall-clock times without one, and ids only as UUIDs. */
class StrictValues extends SimpleModule {

    private static final long serialVersionUID = 1L;

    StrictValues() {
        super("strict-values");
        addDeserializer(Instant.class, new Reader<>(Instant.class, Times::instant));
        addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, Times::day));
        addDeserializer(LocalDateTime.class, new Reader<>(LocalDateTime.class, Times::wallClock));
        addDeserializer(UUID.class, new Reader<>(UUID.class, Ids::id));
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> reader;

        private Reader(Class<T> type, Function<String, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return typed(context.handleUnexpectedToken(handledType(), parser));
            }
            try {
                return reader.apply(parser.getText());
            } catch (DateTimeException | IllegalArgumentException e) {
                return typed(
                        context.handleWeirdStringValue(handledType(), parser.getText(), "not in the one spelling"));
            }
        }

        @SuppressWarnings("unchecked")
        private T typed(Object value) {
            return (T) value;
        }
    }
}
