package dev.groundwork.domain.interviews;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDateTime;

/** Keeps a wall-clock time as text, untouched by the zones of server and database. */
@Converter
public class WallClockConverter implements AttributeConverter<LocalDateTime, String> {

    @Override
    public String convertToDatabaseColumn(LocalDateTime time) {
        return time == null ? null : time.toString();
    }

    @Override
    public LocalDateTime convertToEntityAttribute(String text) {
        return text == null ? null : LocalDateTime.parse(text);
    }
}
