package dev.groundwork.web.page;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Violation;
import dev.groundwork.domain.account.RegistrationClosed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is wrong with a form, field by field. */
public final class Errors {

    private static final Errors NONE = new Errors(List.of());

    private final List<Violation> violations;

    private Errors(List<Violation> violations) {
        this.violations = violations;
    }

    /** A form that is shown for the first time. */
    public static Errors none() {
        return NONE;
    }

    /** One thing that is wrong with one field; an empty field name means the form as a whole. */
    public static Errors of(String field, String message) {
        return new Errors(List.of(new Violation(field, message)));
    }

    /** The rules that a verb found broken; empty if it failed for another reason. */
    public static Optional<Errors> of(RuntimeException failure) {
        if (failure instanceof InvalidInput invalid) {
            return Optional.of(new Errors(invalid.violations()));
        }
        return failure instanceof Conflict || failure instanceof RegistrationClosed
                ? Optional.of(of("", failure.getMessage()))
                : Optional.empty();
    }

    /** The same errors with those of one field shown beside another, where a form calls it differently. */
    public Errors renaming(String field, String fieldOfForm) {
        return new Errors(violations.stream()
                .map(violation ->
                        violation.field().equals(field) ? new Violation(fieldOfForm, violation.message()) : violation)
                .toList());
    }

    public boolean isEmpty() {
        return violations.isEmpty();
    }

    public boolean has(String field) {
        return violations.stream().anyMatch(violation -> violation.field().equals(field));
    }

    /** The first sentence about a field, or about the form as a whole; empty text if nothing is wrong with it. */
    public String about(String field) {
        return violations.stream()
                .filter(violation -> violation.field().equals(field))
                .map(violation -> sentence(violation.message()))
                .findFirst()
                .orElse("");
    }

    private static String sentence(String message) {
        String begun = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
