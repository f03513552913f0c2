package dev.groundwork.web.interviews;

import dev.groundwork.web.page.Option;
import java.util.List;
import java.util.stream.Stream;

/** Time zones in words, and those that a short form offers. */
final class Zones {

    /** One for nearly every offset, where companies are. */
    private static final List<String> USUAL = List.of(
            "America/Los_Angeles",
            "America/Denver",
            "America/Chicago",
            "America/New_York",
            "America/Toronto",
            "America/Sao_Paulo",
            "UTC",
            "Europe/Dublin",
            "Europe/London",
            "Europe/Lisbon",
            "Europe/Amsterdam",
            "Europe/Berlin",
            "Europe/Madrid",
            "Europe/Paris",
            "Europe/Stockholm",
            "Europe/Warsaw",
            "Europe/Zurich",
            "Africa/Johannesburg",
            "Africa/Lagos",
            "Europe/Helsinki",
            "Europe/Kyiv",
            "Asia/Jerusalem",
            "Europe/Istanbul",
            "Africa/Nairobi",
            "Asia/Dubai",
            "Asia/Karachi",
            "Asia/Kolkata",
            "Asia/Dhaka",
            "Asia/Bangkok",
            "Asia/Shanghai",
            "Asia/Singapore",
            "Asia/Seoul",
            "Asia/Tokyo",
            "Australia/Sydney",
            "Pacific/Auckland");

    private Zones() {}

    /** What is chosen, then those where most companies are. */
    static List<Option> usual(String chosen) {
        return Stream.concat(Stream.of(chosen), USUAL.stream())
                .filter(zone -> zone != null && !zone.isBlank())
                .distinct()
                .map(zone -> new Option(zone, zone.replace('_', ' ')))
                .toList();
    }

    /** "Los Angeles". */
    static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
