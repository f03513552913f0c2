package dev.groundwork.domain.guides;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import dev.groundwork.domain.interviews.InterviewType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Something interviews ask about.
 *
 * @param slug names it within the guide
 * @param name what it is called
 * @param roundType the type of the rounds that ask for it, or null
 * @param why the reason, or null
 */
public record QuestionArea(
        @NotNull @Slug String slug,
        @NotBlank @Text(max = 200) String name,
        InterviewType roundType,
        @Text(max = 2000) String why)
        implements Slugged {

    public QuestionArea {
        slug = Written.text(slug);
        name = Names.tidy(name);
        why = Written.text(why);
    }
}
