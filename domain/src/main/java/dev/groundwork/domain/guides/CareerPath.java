package dev.groundwork.domain.guides;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Where a role can lead.
 *
 * @param slug by which applications refer to it
 * @param name what it is called
 * @param why the reason, or null
 */
public record CareerPath(
        @NotNull @Slug String slug,
        @NotBlank @Text(max = 200) String name,
        @Text(max = 2000) String why) implements Slugged {

    public CareerPath {
        slug = Written.text(slug);
        name = Names.tidy(name);
        why = Written.text(why);
    }
}
