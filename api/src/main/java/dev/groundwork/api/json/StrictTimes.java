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
import java.util.function.Function;

/** Reads instants only as RFC 3339 with an offset, and days only as {@code YYYY-MM-DD}. */
class StrictTimes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    StrictTimes() {
        super("strict-times");
        addDeserializer(Instant.class, new Reader<>(Instant.class, Times::instant));
        addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, Times::day));
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
            } catch (DateTimeException e) {
                return typed(context.handleWeirdStringValue(handledType(), parser.getText(), "not a time"));
            }
        }

        @SuppressWarnings("unchecked")
        private T typed(Object value) {
            return (T) value;
        }
    }
}
