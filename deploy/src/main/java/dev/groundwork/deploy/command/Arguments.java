package dev.groundwork.deploy.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command was given.
 *
 * @param operands in their order
 * @param options by their names, with their dashes
 */
record Arguments(List<String> operands, Map<String, String> options) {

    String first() {
        return operands.get(0);
    }

    Optional<String> operand(int place) {
        return place < operands.size() ? Optional.of(operands.get(place)) : Optional.empty();
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
