package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.NegotiationMove;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about what was said on the way to an offer. */
@MessageBundle("negotiation")
public interface NegotiationTexts {

    @Message("Negotiation")
    String negotiation();

    @Message("Write down a step")
    String addStep();

    @Message("Change the step")
    String editStep();

    @Message("Delete the step")
    String deleteStep();

    @Message("What")
    String move();

    @Message("{#when move}{#is ASKED}Asked{#is ANSWERED}Answered{/when}")
    String moveOf(NegotiationMove move);

    @Message("In favour of")
    String topic();

    @Message("Base, first day, a day at home")
    String topicHint();

    @Message("What was said")
    String said();

    @Message("By whom")
    String by();

    @Message("On")
    String saidOn();

    @Message("Terms that came of it")
    String cameOfIt();

    @Message("None")
    String noTerms();
}
