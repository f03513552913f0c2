package dev.groundwork.domain.guides;

import dev.groundwork.domain.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a résumé for the role should show.
 *
 * @param strong kinds of evidence that convince
 * @param weak kinds that do not when they stand alone
 * @param rule how to weigh them, or null
 */
public record ResumeEvidence(
        @Size(max = 50) List<@Valid Statement> strong,
        @Size(max = 50) List<@Valid Statement> weak,
        @Text(max = 2000) String rule) {

    public ResumeEvidence {
        strong = Written.list(strong);
        weak = Written.list(weak);
        rule = Written.text(rule);
    }

    /** All kinds, the strong ones first. */
    public List<Statement> kinds() {
        return Stream.concat(strong.stream(), weak.stream()).toList();
    }

    @AssertTrue(message = "must not have the same slug twice")
    boolean isEachSlugOnce() {
        Set<String> seen = new HashSet<>();
        return kinds().stream().allMatch(kind -> seen.add(kind.slug()));
    }
}
