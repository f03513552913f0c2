package dev.groundwork.domain.interviews;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;

/** A round begins at one time, whether as an instant or by the clock on the wall. */
@Documented
@Constraint(validatedBy = OneStart.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneStart {

    String message() default "must be the same time as startsAt, or be left out";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Applies {@link OneStart}; the violation is the wall-clock time's. */
    class Check implements ConstraintValidator<OneStart, InterviewDetails> {

        @Override
        public boolean isValid(InterviewDetails details, ConstraintValidatorContext context) {
            if (details.startsAt() == null || details.startsAtLocal() == null || agree(details)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("startsAtLocal")
                    .addConstraintViolation();
            return false;
        }

        private static boolean agree(InterviewDetails details) {
            if (!InterviewDetails.isZone(details.timeZone())) {
                return true;
            }
            ZoneId zone = ZoneId.of(details.timeZone());
            return Adjustment.resolve(details.startsAtLocal(), zone).equals(details.startsAt())
                    || details.startsAt().atZone(zone).toLocalDateTime().equals(details.startsAtLocal());
        }
    }
}
