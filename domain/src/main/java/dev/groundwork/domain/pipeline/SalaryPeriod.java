package dev.groundwork.domain.pipeline;

/** What time a salary is paid for. */
public enum SalaryPeriod {
    YEAR,
    MONTH,
    WEEK,
    DAY,
    HOUR
}
