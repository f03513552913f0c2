package dev.groundwork.domain.guides;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/**
 * One thing to do.
 *
 * @param slug names it within its checklist
 * @param title what exactly, for how long, and when it is done
 * @param why the reason, or null
 * @param before how long before the round, or before the application's deadline, it is due, an ISO 8601 duration; null
 *     for no time
 * @param competency the slug of the competency it trains, or null
 */
public record ItemTemplate(
        @NotNull @Slug String slug,
        @NotBlank @Text(max = 500) String title,
        @Text(max = 2000) String why,

        @Pattern(regexp = LeadTime.WRITTEN, message = "must be a duration like P3D, PT15M or P1DT2H")
        String before,

        @Slug String competency)
        implements Slugged {

    public ItemTemplate {
        slug = Written.text(slug);
        title = Names.tidy(title);
        why = Written.text(why);
        before = Written.text(before);
        competency = Written.text(competency);
    }

    /** How long before, if it has a time. */
    public Optional<LeadTime> leadTime() {
        return Optional.ofNullable(before).map(LeadTime::parse);
    }
}
