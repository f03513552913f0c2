package dev.groundwork.domain.preparation;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Text;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/** Scores of a session, each from 1 to 5 under a name of the candidate's own. Null is allowed. */
@Documented
@Constraint(validatedBy = RubricScores.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface RubricScores {

    String message() default "must be at most 20 scores from 1 to 5, each under a name of at most 60 characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Applies {@link RubricScores}. */
    class Check implements ConstraintValidator<RubricScores, Map<String, Integer>> {

        private static final int MOST = 20;

        @Override
        public boolean isValid(Map<String, Integer> scores, ConstraintValidatorContext context) {
            return scores == null
                    || scores.size() <= MOST && scores.entrySet().stream().allMatch(Check::isScore);
        }

        private static boolean isScore(Map.Entry<String, Integer> score) {
            return score.getKey() != null
                    && !score.getKey().isBlank()
                    && InvalidInput.violationsOf(new Name(score.getKey())).isEmpty()
                    && score.getValue() != null
                    && score.getValue() >= 1
                    && score.getValue() <= 5;
        }
    }

    /** What scores are given for. */
    record Name(@Text(max = 60) String name) {}
}
