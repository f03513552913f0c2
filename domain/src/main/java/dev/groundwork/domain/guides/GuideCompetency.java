package dev.groundwork.domain.guides;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A competency that a guide's role asks for.
 *
 * @param slug by which practice, questions, stories and checklist items refer to it
 * @param name what it is called
 * @param kind whether it carries others or is a tool
 * @param weight how much it counts, 1 to 5
 * @param why the reason, or null
 */
public record GuideCompetency(
        @NotNull @Slug String slug,
        @NotBlank @Text(max = 200) String name,
        @NotNull CompetencyKind kind,
        @NotNull @Min(1) @Max(5) Integer weight,
        @Text(max = 2000) String why)
        implements Slugged {

    public GuideCompetency {
        slug = Written.text(slug);
        name = Names.tidy(name);
        why = Written.text(why);
    }
}
