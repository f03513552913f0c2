package dev.groundwork.web.offers;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.offers.Negotiation;
import dev.groundwork.domain.offers.NegotiationDetails;
import dev.groundwork.domain.offers.NegotiationMove;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** A step of a negotiation as a candidate types it. */
public class NegotiationForm {

    @RestForm
    public String move;

    @RestForm
    public String topic;

    @RestForm
    public String text;

    @RestForm
    public String by;

    /** Today when it is blank. */
    @RestForm
    public String saidOn;

    /** The id of the revision that came of it; blank for none. */
    @RestForm
    public String revision;

    static NegotiationForm blank() {
        NegotiationForm form = new NegotiationForm();
        form.move = NegotiationMove.ASKED.name();
        return form;
    }

    static NegotiationForm of(Negotiation step) {
        NegotiationForm form = new NegotiationForm();
        form.move = step.move.name();
        form.topic = Objects.toString(step.topic, "");
        form.text = step.text;
        form.by = Objects.toString(step.by, "");
        form.saidOn = step.saidOn.toString();
        form.revision = step.offer == null ? "" : step.offer.id.toString();
        return form;
    }

    public List<Option> getMoves() {
        NegotiationTexts texts = MessageBundles.get(NegotiationTexts.class);
        return Arrays.stream(NegotiationMove.values())
                .map(offered -> new Option(offered.name(), texts.moveOf(offered)))
                .toList();
    }

    /** @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule */
    NegotiationDetails details(Moment moment) {
        Typed typed = new Typed();
        LocalDate day = typed.day("saidOn", saidOn);
        return typed.into(new NegotiationDetails(
                day == null && (saidOn == null || saidOn.isBlank()) ? moment.today() : day,
                typed.choice("move", move, NegotiationMove.class),
                topic,
                Typed.lines(text),
                by,
                revision == null || revision.isBlank() ? null : Offer.require(id(revision))));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("offer");
        }
    }
}
