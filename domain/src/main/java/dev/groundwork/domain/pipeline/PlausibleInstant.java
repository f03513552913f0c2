package dev.groundwork.domain.pipeline;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;

/** An instant somebody alive can mean: from 1900 to 2999, so that a year typed with a digit too many is noticed. */
@Documented
@Constraint(validatedBy = PlausibleInstant.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlausibleInstant {

    String message() default "must be between 1900 and 2999";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Applies {@link PlausibleInstant}. */
    class Check implements ConstraintValidator<PlausibleInstant, Instant> {

        private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
        private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

        @Override
        public boolean isValid(Instant instant, ConstraintValidatorContext context) {
            return instant == null || !instant.isBefore(EARLIEST) && instant.isBefore(LATEST);
        }
    }
}
