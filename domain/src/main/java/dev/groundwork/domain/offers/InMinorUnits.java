package dev.groundwork.domain.offers;

import dev.groundwork.domain.pipeline.CurrencyCode;
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
import java.util.Map;

/** No amount has more decimals than its currency: cents of a euro, no part of a yen. The price of one share may. */
@Documented
@Constraint(validatedBy = InMinorUnits.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InMinorUnits {

    String message() default "must have no more decimals than the currency";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Applies {@link InMinorUnits}; each violation is that of its amount. */
    class Check implements ConstraintValidator<InMinorUnits, OfferDetails> {

        private final CurrencyCode.Check currencies = new CurrencyCode.Check();

        @Override
        public boolean isValid(OfferDetails details, ConstraintValidatorContext context) {
            if (details.currency() == null || !currencies.isValid(details.currency(), context)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            int decimals = Amounts.decimals(details.currency());
            boolean valid = true;
            for (Map.Entry<String, BigDecimal> amount : details.amounts().entrySet()) {
                if (amount.getValue().scale() > decimals) {
                    report(amount.getKey(), details.currency(), context);
                    valid = false;
                }
            }
            return valid;
        }

        static String message(String currency) {
            int decimals = Amounts.decimals(currency);
            return decimals == 0
                    ? "must be a whole number of " + currency
                    : "must have at most " + decimals + " decimals in " + currency;
        }

        private static void report(String field, String currency, ConstraintValidatorContext context) {
            ConstraintValidatorContext.ConstraintViolationBuilder violation =
                    context.buildConstraintViolationWithTemplate(message(currency));
            int dot = field.indexOf('.');
            if (dot < 0) {
                violation.addPropertyNode(field).addConstraintViolation();
            } else {
                violation
                        .addPropertyNode(field.substring(0, dot))
                        .addPropertyNode(field.substring(dot + 1))
                        .addConstraintViolation();
            }
        }
    }
}
