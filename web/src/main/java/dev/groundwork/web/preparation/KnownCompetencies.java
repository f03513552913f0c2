package dev.groundwork.web.preparation;

import dev.groundwork.domain.guides.Competency;
import dev.groundwork.web.page.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The competencies as pages name and offer them; templates say {@code cdi:competencies}. Read once a request. */
@Named("competencies")
@RequestScoped
public class KnownCompetencies {

    private List<Competency> all;

    /** All of them, fundamentals before tools. */
    public List<Competency> getAll() {
        if (all == null) {
            all = Competency.known();
        }
        return all;
    }

    /** What a slug is called; the slug itself where nothing has it any more. */
    public String name(String slug) {
        return getAll().stream()
                .filter(competency -> competency.slug.equals(slug))
                .map(competency -> competency.name)
                .findFirst()
                .orElse(slug);
    }

    /** To choose from; with one that is gone, where it is chosen still. */
    public List<Option> options(String chosen) {
        Stream<Option> known = getAll().stream().map(competency -> new Option(competency.slug, competency.name));
        boolean gone = chosen != null
                && !chosen.isBlank()
                && getAll().stream().noneMatch(competency -> competency.slug.equals(chosen));
        return Stream.concat(known, gone ? Stream.of(new Option(chosen, chosen)) : Stream.empty())
                .toList();
    }

    /** As {@link #options(String)}, with choosing none first. */
    public List<Option> optionsOrNone(String chosen, String none) {
        return Stream.concat(Stream.of(new Option("", none)), options(chosen).stream())
                .toList();
    }
}
