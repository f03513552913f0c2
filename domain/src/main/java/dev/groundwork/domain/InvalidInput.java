package dev.groundwork.domain;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Well-formed input that breaks a rule; names every field that does. */
public class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidInput(List<Violation> violations) {
        super("The input breaks " + violations.size() + (violations.size() == 1 ? " rule." : " rules."));
        this.violations = List.copyOf(violations);
    }

    public InvalidInput(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    /** The broken rules in the order of their fields' names; never empty. */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * Checks the Bean Validation constraints of a command object.
     *
     * @return the same object, when it keeps all of them
     * @throws InvalidInput when it does not
     */
    public static <T> T unlessValid(T command) {
        List<Violation> violations = violationsOf(command);
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return command;
    }

    /** The Bean Validation constraints that a command object breaks, in the order of their fields' names. */
    public static List<Violation> violationsOf(Object command) {
        return rules().apply(command);
    }

    /** As {@link #violationsOf}, for as many command objects as there are rows in a file. */
    public static Function<Object, List<Violation>> rules() {
        Validator validator = CDI.current().select(Validator.class).get();
        return command -> {
            Set<ConstraintViolation<Object>> broken = validator.validate(command);
            return broken.isEmpty()
                    ? List.of()
                    : broken.stream()
                            .map(InvalidInput::violation)
                            .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                            .toList();
        };
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        return new Violation(violation.getPropertyPath().toString(), violation.getMessage());
    }
}
