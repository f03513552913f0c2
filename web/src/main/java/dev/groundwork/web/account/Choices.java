package dev.groundwork.web.account;

import dev.groundwork.web.page.Option;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The time zones and ways of writing that the profile offers; what is chosen already is always among them. */
public final class Choices {

    private static final List<String> AREAS = List.of(
            "Africa/",
            "America/",
            "Antarctica/",
            "Arctic/",
            "Asia/",
            "Atlantic/",
            "Australia/",
            "Europe/",
            "Indian/",
            "Pacific/");

    private static final List<String> TIME_ZONES = Stream.concat(
                    Stream.of("UTC"), ZoneId.getAvailableZoneIds().stream().filter(Choices::isPlace))
            .sorted()
            .toList();

    private static final List<String> LOCALES = List.of(
            "en", "en-AU", "en-CA", "en-GB", "en-IE", "en-IN", "en-NZ", "en-US", "en-ZA", "cs-CZ", "da-DK", "de-AT",
            "de-CH", "de-DE", "es-ES", "es-MX", "et-EE", "fi-FI", "fr-BE", "fr-CA", "fr-CH", "fr-FR", "hr-HR", "hu-HU",
            "id-ID", "it-IT", "ja-JP", "ko-KR", "lt-LT", "lv-LV", "nb-NO", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT",
            "ro-RO", "sk-SK", "sl-SI", "sv-SE", "tr-TR", "uk-UA", "vi-VN", "zh-CN", "zh-TW");

    private Choices() {}

    /** All places, and what is chosen. */
    public static List<Option> timeZones(String chosen) {
        return with(chosen, TIME_ZONES)
                .map(zone -> new Option(zone, zone.replace('_', ' ')))
                .toList();
    }

    static List<Option> locales(String chosen) {
        return with(chosen, LOCALES)
                .map(tag -> new Option(tag, Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH)))
                .toList();
    }

    private static Stream<String> with(String chosen, List<String> offered) {
        boolean needsAdding = chosen != null && !chosen.isBlank() && !offered.contains(chosen);
        return Stream.concat(needsAdding ? Stream.of(chosen) : Stream.empty(), offered.stream());
    }

    private static boolean isPlace(String zone) {
        return AREAS.stream().anyMatch(zone::startsWith);
    }
}
