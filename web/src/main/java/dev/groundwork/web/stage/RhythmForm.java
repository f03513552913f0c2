package dev.groundwork.web.stage;

import dev.groundwork.domain.pipeline.Rhythm;
import dev.groundwork.domain.pipeline.RhythmDetails;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.web.application.Typed;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** A rhythm as a candidate types it; without days there is none. */
public class RhythmForm {

    @RestForm
    public String days;

    @RestForm
    public String title;

    static RhythmForm of(Rhythm rhythm) {
        RhythmForm form = new RhythmForm();
        form.days = String.valueOf(rhythm.days);
        form.title = rhythm.title;
        return form;
    }

    /** The form of a kind that has no rhythm yet. */
    static RhythmForm empty() {
        RhythmForm form = new RhythmForm();
        form.days = "";
        form.title = MessageBundles.get(StageTexts.class).usualTitle();
        return form;
    }

    /**
     * The rhythm; empty when none is wanted.
     *
     * @throws dev.groundwork.domain.InvalidInput with all that breaks a rule
     */
    Optional<RhythmDetails> details(StageKind kind) {
        if (Objects.toString(days, "").isBlank()) {
            return Optional.empty();
        }
        Typed typed = new Typed();
        Integer count = typed.count("days", days);
        return Optional.of(typed.into(new RhythmDetails(kind, count == null ? 0 : count, title)));
    }
}
