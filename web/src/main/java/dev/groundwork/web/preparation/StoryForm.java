package dev.groundwork.web.preparation;

import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.preparation.Story;
import dev.groundwork.domain.preparation.StoryDetails;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** A story as a candidate types it. */
public class StoryForm {

    @RestForm
    public String title;

    @RestForm
    public String situation;

    @RestForm
    public String task;

    @RestForm
    public String action;

    @RestForm
    public String result;

    @RestForm
    public String reflection;

    @RestForm
    public List<String> competencies;

    @RestForm
    public List<String> evidenceKinds;

    static StoryForm of(Story story) {
        StoryDetails details = story.details();
        StoryForm form = new StoryForm();
        form.title = details.title();
        form.situation = Objects.toString(details.situation(), "");
        form.task = Objects.toString(details.task(), "");
        form.action = Objects.toString(details.action(), "");
        form.result = Objects.toString(details.result(), "");
        form.reflection = Objects.toString(details.reflection(), "");
        form.competencies = details.competencies();
        form.evidenceKinds = details.evidenceKinds();
        return form;
    }

    /** @throws dev.groundwork.domain.InvalidInput with all that breaks a rule */
    StoryDetails details() {
        return new Typed()
                .into(new StoryDetails(
                        title,
                        Typed.lines(situation),
                        Typed.lines(task),
                        Typed.lines(action),
                        Typed.lines(result),
                        Typed.lines(reflection),
                        competencies,
                        evidenceKinds));
    }

    /** Whether a competency is chosen. */
    public boolean shows(String competency) {
        return competencies != null && competencies.contains(competency);
    }

    /** Whether a kind of evidence is chosen. */
    public boolean isEvidence(String kind) {
        return evidenceKinds != null && evidenceKinds.contains(kind);
    }

    /** The kinds of evidence that the candidate's guides ask for, and what else is chosen. */
    public List<Option> getKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Guide.all().stream()
                .map(guide -> guide.content().resumeEvidence())
                .filter(Objects::nonNull)
                .flatMap(evidence -> evidence.kinds().stream())
                .forEach(kind -> kinds.putIfAbsent(kind.slug(), kind.text()));
        if (evidenceKinds != null) {
            evidenceKinds.forEach(kind -> kinds.putIfAbsent(kind, kind));
        }
        return kinds.entrySet().stream()
                .map(kind -> new Option(kind.getKey(), kind.getValue()))
                .toList();
    }
}
