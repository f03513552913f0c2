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
import java.math.BigDecimal;
import java.util.Objects;

/** Options have units and a strike, nothing else has a strike, and the shares of a vesting schedule add up to the grant. */
@Documented
@Constraint(validatedBy = ReckonableEquity.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReckonableEquity {

    String message() default "must have shares that add up to 1";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Applies {@link ReckonableEquity}; each violation is that of its field. */
    class Check implements ConstraintValidator<ReckonableEquity, Equity> {

        /** So much the rounded shares of a schedule may be off in all. */
        private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

        @Override
        public boolean isValid(Equity equity, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean options = equity.kind() == EquityKind.OPTIONS;
            return require(!options || equity.units() != null, "units", "must be given for options", context)
                    & require(!options || equity.strike() != null, "strike", "must be given for options", context)
                    & require(
                            options || equity.strike() == null,
                            "strike",
                            "must be left out: only options have one",
                            context)
                    & require(addsUp(equity), "vesting", context.getDefaultConstraintMessageTemplate(), context);
        }

        /** Steps that break a rule of their own are named by that. */
        private static boolean addsUp(Equity equity) {
            BigDecimal sum = equity.vesting().stream()
                    .map(VestingStep::share)
                    .filter(Objects::nonNull)
                    .filter(share -> share.precision() <= 100 && Math.abs((long) share.scale()) <= 100)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return equity.vesting().isEmpty()
                    || sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) <= 0;
        }

        private static boolean require(boolean kept, String field, String message, ConstraintValidatorContext context) {
            if (!kept) {
                context.buildConstraintViolationWithTemplate(message)
                        .addPropertyNode(field)
                        .addConstraintViolation();
            }
            return kept;
        }
    }
}
