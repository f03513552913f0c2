package dev.groundwork.domain.guides;

import dev.groundwork.domain.Text;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name fit for addresses: small letters and digits in words joined by hyphens. Null is allowed. */
@Documented
@Constraint(validatedBy = {})
@Text(max = 100)
@Pattern(regexp = "[a-z0-9]++(-[a-z0-9]++)*+", message = "must be small letters and digits, joined by hyphens")
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Slug {

    String message() default "must be a slug";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
