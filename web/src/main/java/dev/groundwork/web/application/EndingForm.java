package dev.groundwork.web.application;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** How an application ended, as a candidate types it. */
public class EndingForm {

    @RestForm
    public String outcome;

    @RestForm
    public String closedOn;

    @RestForm
    public String reason;

    /** How it ended, or today for one that has not. */
    static EndingForm of(JobApplication application, Moment moment) {
        EndingForm form = new EndingForm();
        form.outcome = Objects.toString(application.outcome, "");
        form.closedOn = Objects.toString(application.closedOn, moment.today().toString());
        form.reason = Objects.toString(application.outcomeReason, "");
        return form;
    }

    Ending ending() {
        Typed typed = new Typed();
        Outcome chosen = typed.choice("outcome", outcome, Outcome.class);
        if (chosen == null) {
            typed.refuse("outcome", MessageBundles.get(ApplicationTexts.class).chooseOutcome());
        }
        return typed.into(new Ending(chosen, typed.day("closedOn", closedOn), Typed.lines(reason)));
    }

    /** All ways to end, in their order. */
    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    public boolean isChosen(Outcome offered) {
        return offered.name().equals(outcome);
    }
}
