package dev.groundwork.web.tasks;

import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** After how long a task comes again, in words. */
final class Recurrences {

    private Recurrences() {}

    /** What a form offers; a period that a program chose is offered as it is. */
    static List<Option> offered(String present) {
        Map<String, String> words = words();
        if (present != null && !present.isBlank()) {
            words.putIfAbsent(present, inWords(present));
        }
        return words.entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue()))
                .collect(Collectors.toList());
    }

    /** "every week". */
    static String inWords(String period) {
        return words().getOrDefault(period, texts().every(period));
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", texts().once());
        words.put("P1D", texts().daily());
        words.put("P7D", texts().weekly());
        words.put("P14D", texts().fortnightly());
        words.put("P1M", texts().monthly());
        return words;
    }

    private static TaskTexts texts() {
        return MessageBundles.get(TaskTexts.class);
    }
}
