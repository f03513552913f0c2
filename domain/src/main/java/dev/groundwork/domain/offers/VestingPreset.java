package dev.groundwork.domain.offers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The vesting schedules that are met most often. */
public enum VestingPreset {
    /** Four years, a quarter after the first, then every month. */
    CLIFF_THEN_MONTHLY(cliffThen(1)),
    /** Four years, a quarter after the first, then every three months. */
    CLIFF_THEN_QUARTERLY(cliffThen(3)),
    /** Four years, every month from the first one on. */
    MONTHLY(evenly(1)),
    /** Four years, every three months from the first three on. */
    QUARTERLY(evenly(3)),
    /** A quarter after each of four years. */
    YEARLY(yearly("0.25", "0.25", "0.25", "0.25")),
    /** Most in the beginning. */
    FRONT_LOADED(yearly("0.4", "0.3", "0.2", "0.1")),
    /** Most at the end. */
    BACK_LOADED(yearly("0.05", "0.15", "0.4", "0.4"));

    private static final int MONTHS = 48;
    private static final int DECIMALS = 10;

    private final List<VestingStep> steps;

    VestingPreset(List<VestingStep> steps) {
        this.steps = steps;
    }

    /** The schedule, the earliest step first. */
    public List<VestingStep> steps() {
        return steps;
    }

    /** The preset of exactly this schedule, if there is one. */
    public static Optional<VestingPreset> of(List<VestingStep> schedule) {
        return Arrays.stream(values())
                .filter(preset -> preset.steps.equals(schedule))
                .findFirst();
    }

    private static List<VestingStep> cliffThen(int months) {
        List<VestingStep> steps = new ArrayList<>();
        steps.add(VestingStep.afterMonths(12, new BigDecimal("0.25")));
        for (int month = 12 + months; month <= MONTHS; month += months) {
            steps.add(VestingStep.afterMonths(month, part(months)));
        }
        return List.copyOf(steps);
    }

    private static List<VestingStep> evenly(int months) {
        return IntStream.rangeClosed(1, MONTHS / months)
                .mapToObj(step -> VestingStep.afterMonths(step * months, part(months)))
                .toList();
    }

    private static List<VestingStep> yearly(String... shares) {
        return IntStream.range(0, shares.length)
                .mapToObj(year -> VestingStep.afterMonths((year + 1) * 12, new BigDecimal(shares[year])))
                .toList();
    }

    private static BigDecimal part(int months) {
        return BigDecimal.valueOf(months).divide(BigDecimal.valueOf(MONTHS), DECIMALS, RoundingMode.HALF_UP);
    }
}
