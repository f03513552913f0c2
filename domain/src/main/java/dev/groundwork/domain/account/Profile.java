package dev.groundwork.domain.account;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;

/**
 * What a candidate says about herself.
 *
 * @param displayName what pages call her; null stands for the part of her e-mail address before the at sign
 * @param timeZone IANA name, {@code UTC} when null
 * @param locale BCP 47 tag, {@code en} when null
 * @param weeklyGoal applications a week, 0 to 1000, or null
 */
public record Profile(
        @Text(max = 200) String displayName,
        @NotNull @TimeZone String timeZone,
        @NotNull @Text(max = 35) String locale,
        @Min(0) @Max(1000) Integer weeklyGoal) {

    public Profile {
        displayName = Names.tidy(displayName);
        timeZone = timeZone == null || timeZone.isBlank() ? "UTC" : timeZone.strip();
        locale = locale == null || locale.isBlank() ? "en" : canonical(locale.strip());
    }

    private static String canonical(String tag) {
        String canonical = Locale.forLanguageTag(tag).toLanguageTag();
        return canonical.equals("und") ? "en" : canonical;
    }
}
