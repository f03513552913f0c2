package dev.groundwork.domain.guides;

import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * One thing a guide says, with its reason: an activity, something that speaks for or against the role, a kind of evidence.
 *
 * @param slug names it within the guide
 * @param text what is said
 * @param why its reason, or null
 */
public record Statement(
        @NotNull @Slug String slug,
        @NotBlank @Text(max = 500) String text,
        @Text(max = 2000) String why) implements Slugged {

    public Statement {
        slug = Written.text(slug);
        text = Written.text(text);
        why = Written.text(why);
    }
}
