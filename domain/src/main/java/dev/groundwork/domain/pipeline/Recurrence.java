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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** After how long something is due again: an ISO 8601 period from a day to ten years, {@code P7D}. Null is allowed. */
@Documented
@Constraint(validatedBy = Recurrence.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Recurrence {

    String message() default "must be a period such as P7D, P2W or P1M, from one day to ten years";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Applies {@link Recurrence}. */
    class Check implements ConstraintValidator<Recurrence, String> {

        private static final int LONGEST_IN_DAYS = 3653;

        @Override
        public boolean isValid(String recurrence, ConstraintValidatorContext context) {
            if (recurrence == null) {
                return true;
            }
            try {
                Period period = Period.parse(recurrence);
                return period.getYears() >= 0
                        && period.getMonths() >= 0
                        && period.getDays() >= 0
                        && !period.isZero()
                        && roughDays(period) <= LONGEST_IN_DAYS;
            } catch (DateTimeException e) {
                return false;
            }
        }

        static long roughDays(Period period) {
            return period.getYears() * 365L + period.getMonths() * 30L + period.getDays();
        }
    }

    /** The arithmetic of recurrences. */
    final class Days {

        private Days() {}

        /**
         * The first day after today that lies whole periods behind a day. Counted from that day in one go, so that the
         * 31st stays the 31st where the month has one, and in a bounded number of steps however long ago it was.
         */
        static LocalDate next(LocalDate due, String recurrence, LocalDate today) {
            Period period = Period.parse(recurrence);
            long longest = period.getYears() * 366L + period.getMonths() * 31L + period.getDays();
            int times = (int) Math.max(1, ChronoUnit.DAYS.between(due, today) / longest);
            LocalDate next = due.plus(period.multipliedBy(times));
            while (!next.isAfter(today)) {
                times++;
                next = due.plus(period.multipliedBy(times));
            }
            return next;
        }
    }
}
