package dev.groundwork.web.preparation;

import dev.groundwork.domain.preparation.Audience;
import dev.groundwork.domain.preparation.CounterQuestion;
import dev.groundwork.domain.preparation.CounterQuestionDetails;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** A question for them as a candidate types it. */
public class CounterQuestionForm {

    @RestForm
    public String audience;

    @RestForm
    public String text;

    @RestForm
    public String why;

    static CounterQuestionForm blank() {
        CounterQuestionForm form = new CounterQuestionForm();
        form.audience = Audience.ENGINEER.name();
        return form;
    }

    static CounterQuestionForm of(CounterQuestion question) {
        CounterQuestionForm form = new CounterQuestionForm();
        form.audience = question.audience.name();
        form.text = question.text;
        form.why = Objects.toString(question.why, "");
        return form;
    }

    /** @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule */
    CounterQuestionDetails details() {
        Typed typed = new Typed();
        return typed.into(new CounterQuestionDetails(typed.choice("audience", audience, Audience.class), text, why));
    }

    public List<Option> getAudiences() {
        CounterQuestionTexts texts = MessageBundles.get(CounterQuestionTexts.class);
        return Arrays.stream(Audience.values())
                .map(offered -> new Option(offered.name(), texts.audienceOf(offered)))
                .toList();
    }
}
