package dev.groundwork.domain.guides;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom a role suits.
 *
 * @param inFavour what speaks for it when it is true; {@code for} in files and JSON
 * @param against what speaks against it when it is true
 * @param honestQuestion the one question to answer before applying, or null
 */
public record Fit(
        @JsonProperty("for") @Size(max = 50) List<@Valid Statement> inFavour,
        @Size(max = 50) List<@Valid Statement> against,
        @Valid HonestQuestion honestQuestion) {

    public Fit {
        inFavour = Written.list(inFavour);
        against = Written.list(against);
    }

    /** All statements, those in favour first. */
    public List<Statement> statements() {
        return Stream.concat(inFavour.stream(), against.stream()).toList();
    }

    /** The statement with this slug, if there is one. */
    public Optional<Statement> statement(String slug) {
        return statements().stream()
                .filter(statement -> statement.slug().equals(slug))
                .findFirst();
    }

    @AssertTrue(message = "must not have the same slug twice")
    boolean isEachSlugOnce() {
        Set<String> seen = new HashSet<>();
        return statements().stream().allMatch(statement -> seen.add(statement.slug()));
    }
}
