package dev.groundwork.domain.guides;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.StageKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What to do before a round, or while an application is in a kind of stage. It hangs on one of the two.
 *
 * @param slug names it within the guide
 * @param title what the checklists made from it are called
 * @param stageKind the kind of stage it hangs on, or null
 * @param roundType the type of round it hangs on, or null
 * @param items what there is to do, in order
 */
public record ChecklistTemplate(
        @NotNull @Slug String slug,
        @NotBlank @Text(max = 200) String title,
        StageKind stageKind,
        InterviewType roundType,
        @Size(max = 100) @EachSlugOnce List<@Valid ItemTemplate> items)
        implements Slugged {

    public ChecklistTemplate {
        slug = Written.text(slug);
        title = Names.tidy(title);
        items = Written.list(items);
    }

    @AssertTrue(message = "must have either stageKind or roundType")
    boolean isHungOnOne() {
        return (stageKind == null) != (roundType == null);
    }
}
