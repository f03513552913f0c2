package dev.groundwork.web.guides;

import io.quarkus.qute.TemplateExtension;

/** Says lead times in templates: {@code lead:words(item.before)}. */
@TemplateExtension(namespace = "lead")
final class Lead {

    private Lead() {}

    static String words(String before) {
        return LeadWords.of(before);
    }
}
