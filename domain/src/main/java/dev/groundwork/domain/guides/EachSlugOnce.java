package dev.groundwork.domain.guides;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No two parts of a list have the same slug. */
@Documented
@Constraint(validatedBy = EachSlugOnce.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface EachSlugOnce {

    String message() default "must not have the same slug twice";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Applies {@link EachSlugOnce}. */
    class Check implements ConstraintValidator<EachSlugOnce, List<? extends Slugged>> {

        @Override
        public boolean isValid(List<? extends Slugged> parts, ConstraintValidatorContext context) {
            Set<String> seen = new HashSet<>();
            return parts == null || parts.stream().allMatch(part -> seen.add(part.slug()));
        }
    }
}
