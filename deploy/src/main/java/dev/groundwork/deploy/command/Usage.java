package dev.groundwork.deploy.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a command is written.
 *
 * @param name of the command
 * @param operands what follows it, such as {@code EMAIL [FILE]}; those in brackets may be left out
 * @param options what may stand anywhere behind it, each with the name of its value, or with none
 * @param help what it does, in whole sentences
 */
record Usage(String name, List<String> operands, Map<String, String> options, String help) {

    static final String HELP = "--help";

    /** For a command without options. */
    Usage(String name, List<String> operands, String help) {
        this(name, operands, Map.of(), help);
    }

    /** Whether it is only asked what the command does. */
    static boolean asksForHelp(String... arguments) {
        return List.of(arguments).subList(1, arguments.length).contains(HELP);
    }

    /**
     * Takes the words apart.
     *
     * @param words the command itself and all that follows it
     * @throws WrongUsage when the command is not to be written so
     */
    Arguments parse(String... words) {
        List<String> values = new ArrayList<>();
        Map<String, String> chosen = new TreeMap<>();
        for (int i = 1; i < words.length; i++) {
            if (!words[i].startsWith("--")) {
                values.add(words[i]);
            } else if (!options.containsKey(words[i]) || chosen.containsKey(words[i])) {
                throw wrong();
            } else if (options.get(words[i]).isEmpty()) {
                chosen.put(words[i], "");
            } else if (++i < words.length) {
                chosen.put(words[i - 1], words[i]);
            } else {
                throw wrong();
            }
        }
        long least =
                operands.stream().filter(operand -> !operand.startsWith("[")).count();
        if (values.size() < least || values.size() > operands.size()) {
            throw wrong();
        }
        return new Arguments(List.copyOf(values), chosen);
    }

    /** The one line that says how it is written. */
    String synopsis() {
        StringBuilder line = new StringBuilder(name);
        operands.forEach(operand -> line.append(' ').append(operand));
        new TreeMap<>(options).forEach((option, value) -> line.append(" [")
                .append(option)
                .append(value.isEmpty() ? "" : " " + value)
                .append(']'));
        return line.toString();
    }

    String text() {
        return "Usage: %s%n%n%s".formatted(synopsis(), help);
    }

    private WrongUsage wrong() {
        return new WrongUsage("Usage: " + synopsis());
    }
}
