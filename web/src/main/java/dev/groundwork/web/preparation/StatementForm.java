package dev.groundwork.web.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.preparation.Statement;
import dev.groundwork.domain.preparation.StatementDetails;
import dev.groundwork.domain.preparation.Topic;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** A statement as a candidate types it. */
public class StatementForm {

    @RestForm
    public String topic;

    @RestForm
    public String text;

    /** Today when it is blank. */
    @RestForm
    public String saidOn;

    @RestForm
    public String to;

    /** An empty form. */
    public static StatementForm blank() {
        StatementForm form = new StatementForm();
        form.topic = Topic.PAY.name();
        return form;
    }

    static StatementForm of(Statement statement) {
        StatementForm form = new StatementForm();
        form.topic = statement.topic.name();
        form.text = statement.text;
        form.saidOn = statement.saidOn.toString();
        form.to = Objects.toString(statement.to, "");
        return form;
    }

    /** @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule */
    StatementDetails details(JobApplication application, Moment moment) {
        Typed typed = new Typed();
        LocalDate on = saidOn == null || saidOn.isBlank() ? moment.today() : typed.day("saidOn", saidOn);
        return typed.into(new StatementDetails(
                application, typed.choice("topic", topic, Topic.class), Typed.lines(text), on, to));
    }

    public List<Option> getTopics() {
        StatementTexts texts = MessageBundles.get(StatementTexts.class);
        return Arrays.stream(Topic.values())
                .map(offered -> new Option(offered.name(), texts.topicOf(offered)))
                .toList();
    }
}
