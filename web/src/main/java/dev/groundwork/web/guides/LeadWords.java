package dev.groundwork.web.guides;

import dev.groundwork.domain.guides.LeadTime;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lead times as people write them: "3 days", "15 minutes", "1 day 2 hours". */
final class LeadWords {

    private static final Pattern PART = Pattern.compile("\\s*([0-9]{1,3})\\s*([a-z]+)\\s*,?");

    private LeadWords() {}

    /** The words of an ISO 8601 duration; empty text for none. */
    static String of(String before) {
        if (before == null) {
            return "";
        }
        LeadTime lead = LeadTime.parse(before);
        GuideTexts texts = MessageBundles.get(GuideTexts.class);
        List<String> words = new ArrayList<>();
        if (lead.days() != 0) {
            words.add(texts.days(lead.days()));
        }
        if (lead.time().toHours() != 0) {
            words.add(texts.hours(lead.time().toHours()));
        }
        if (lead.time().toMinutesPart() != 0) {
            words.add(texts.minutes(lead.time().toMinutesPart()));
        }
        return words.isEmpty() ? texts.minutes(0) : String.join(" ", words);
    }

    /** The ISO 8601 duration that words mean; the words themselves when they mean none, for the rules to refuse. */
    static String read(String words) {
        String text = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        Matcher matcher = PART.matcher(text);
        StringBuilder days = new StringBuilder();
        StringBuilder time = new StringBuilder();
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            String unit = matcher.group(2).substring(0, 1).toUpperCase(Locale.ROOT);
            ("WD".contains(unit) ? days : time).append(matcher.group(1)).append(unit);
            end = matcher.end();
        }
        if (text.isEmpty() || end < text.length()) {
            return text.isEmpty() ? null : words.strip();
        }
        return "P" + days + (time.isEmpty() ? "" : "T" + time);
    }
}
