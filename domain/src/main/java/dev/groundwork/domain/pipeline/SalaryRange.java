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

/** The lower end of a salary is not above its upper end. */
@Documented
@Constraint(validatedBy = SalaryRange.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SalaryRange {

    String message() default "must not be more than salaryMax";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Applies {@link SalaryRange}; the violation is the lower end's. */
    class Check implements ConstraintValidator<SalaryRange, ApplicationDetails> {

        @Override
        public boolean isValid(ApplicationDetails details, ConstraintValidatorContext context) {
            if (details.salaryMin() == null
                    || details.salaryMax() == null
                    || details.salaryMin().compareTo(details.salaryMax()) <= 0) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("salaryMin")
                    .addConstraintViolation();
            return false;
        }
    }
}
