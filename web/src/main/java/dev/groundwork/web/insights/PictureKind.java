package dev.groundwork.web.insights;

import dev.groundwork.domain.NotFound;
import java.util.Arrays;
import java.util.Locale;

/** The pictures there are, in the order in which they tell the story. */
public enum PictureKind {
    ACTIVITY,
    FUNNEL,
    FLOW,
    SOURCES,
    ANSWERS,
    TIME_IN_STAGE,
    PRACTICE,
    CAREER_PATHS;

    /** Its name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws NotFound when there is no such picture */
    static PictureKind of(String slug) {
        return Arrays.stream(values())
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("picture"));
    }
}
