package dev.groundwork.web.application;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Violation;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads values from the texts of a form and remembers which of them could not be read. Blank text is no value. */
public final class Typed {

    private final List<Violation> violations = new ArrayList<>();

    public LocalDate day(String field, String text) {
        return read(field, text, LocalDate::parse, texts().notADay());
    }

    public LocalTime time(String field, String text) {
        return read(field, text, LocalTime::parse, texts().notATime());
    }

    public BigDecimal amount(String field, String text) {
        return read(field, text, Typed::number, texts().notANumber());
    }

    public Integer count(String field, String text) {
        return read(field, text, Integer::valueOf, texts().notANumber());
    }

    public <E extends Enum<E>> E choice(String field, String text, Class<E> type) {
        return read(field, text, name -> Enum.valueOf(type, name), texts().notAChoice());
    }

    /** A text of several lines, with the line ends that everything but a browser's form has. */
    public static String lines(String text) {
        return text == null ? null : text.replace("\r\n", "\n");
    }

    /** The parts between commas and semicolons. */
    public static List<String> list(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[,;]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** Adds something that is wrong with a value that could be read. */
    public void refuse(String field, String message) {
        violations.add(new Violation(field, message));
    }

    /**
     * The command that was made of the values.
     *
     * @throws InvalidInput with everything that could not be read and every rule that the rest breaks
     */
    public <T> T into(T command) {
        List<Violation> all = new ArrayList<>(violations);
        InvalidInput.violationsOf(command).stream()
                .map(violation -> new Violation(wholeField(violation.field()), violation.message()))
                .filter(violation ->
                        all.stream().noneMatch(known -> known.field().equals(violation.field())))
                .forEach(all::add);
        if (!all.isEmpty()) {
            throw new InvalidInput(all);
        }
        return command;
    }

    /** A rule about one element of a list is told beside the list's one field. */
    private static String wholeField(String path) {
        int bracket = path.indexOf('[');
        return bracket < 0 ? path : path.substring(0, bracket);
    }

    private <T> T read(String field, String text, Function<String, T> reader, String message) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reader.apply(text.strip());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            refuse(field, message);
            return null;
        }
    }

    /** Thousands may be parted by commas, spaces or apostrophes, as a posting writes them. */
    private static BigDecimal number(String text) {
        boolean parted = text.matches("[0-9]{1,3}([, '’\\u00a0\\u202f][0-9]{3})+(\\.[0-9]+)?");
        String digits = parted ? text.replaceAll("[^0-9.]", "") : text;
        if (!digits.matches("-?[0-9]{1,20}(\\.[0-9]{1,10})?")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(digits);
    }

    private static ApplicationTexts texts() {
        return MessageBundles.get(ApplicationTexts.class);
    }
}
