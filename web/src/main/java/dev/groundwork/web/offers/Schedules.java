package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.VestingPreset;
import dev.groundwork.domain.offers.VestingStep;
import dev.groundwork.web.application.Typed;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Vesting schedules as they are typed and told: a preset by its name, or one step a line. */
final class Schedules {

    private static final Pattern STEP = Pattern.compile(
            "([0-9]{1,4})\\s*(months?|years?|days?|m|y|d)?\\s*[:,=]?\\s+([0-9]{1,3}(\\.[0-9]{1,8})?)\\s*%?",
            Pattern.CASE_INSENSITIVE);

    private Schedules() {}

    /** The name of the preset that it is; blank for one of its own. */
    static String name(List<VestingStep> schedule) {
        return VestingPreset.of(schedule).map(Enum::name).orElse("");
    }

    /** "12 months: 25 %", a line for each step. */
    static String text(List<VestingStep> schedule) {
        return schedule.stream().map(Schedules::text).collect(Collectors.joining("\n"));
    }

    /** The schedule that is chosen, or typed where none is. */
    static List<VestingStep> read(Typed typed, String preset, String text) {
        VestingPreset chosen = typed.choice("schedule", preset, VestingPreset.class);
        if (chosen != null) {
            return chosen.steps();
        }
        List<VestingStep> steps = new ArrayList<>();
        if (text != null) {
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> add(steps, line, typed));
        }
        return steps;
    }

    private static void add(List<VestingStep> steps, String line, Typed typed) {
        Matcher step = STEP.matcher(line);
        if (step.matches()) {
            steps.add(new VestingStep(
                    period(Integer.parseInt(step.group(1)), step.group(2)),
                    new BigDecimal(step.group(3)).movePointLeft(2)));
        } else {
            typed.refuse("steps", MessageBundles.get(TermsTexts.class).notAStep());
        }
    }

    private static Period period(int count, String unit) {
        char first = unit == null ? 'm' : Character.toLowerCase(unit.charAt(0));
        return first == 'y' ? Period.ofYears(count) : first == 'd' ? Period.ofDays(count) : Period.ofMonths(count);
    }

    private static String text(VestingStep step) {
        TermsTexts texts = MessageBundles.get(TermsTexts.class);
        String share = step.share().movePointRight(2).stripTrailingZeros().toPlainString();
        Period after = step.after();
        return after.getDays() == 0
                ? texts.stepAfterMonths((int) after.toTotalMonths(), share)
                : texts.stepAfterDays((int) (after.toTotalMonths() * 30 + after.getDays()), share);
    }
}
