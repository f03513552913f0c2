package dev.groundwork.domain.offers;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Period;

/** How long after the start something vests: from nothing to twenty years. Null is allowed. */
@Documented
@Constraint(validatedBy = VestingPeriod.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface VestingPeriod {

    String message() default "must be a period such as P1Y, P3M or P18M, of at most twenty years";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Applies {@link VestingPeriod}. */
    class Check implements ConstraintValidator<VestingPeriod, Period> {

        private static final long MOST_MONTHS = 240;
        private static final int MOST_DAYS = 7305;

        @Override
        public boolean isValid(Period period, ConstraintValidatorContext context) {
            return period == null
                    || !period.isNegative() && period.toTotalMonths() <= MOST_MONTHS && period.getDays() <= MOST_DAYS;
        }
    }
}
