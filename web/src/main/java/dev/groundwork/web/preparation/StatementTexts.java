package dev.groundwork.web.preparation;

import dev.groundwork.domain.preparation.Topic;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about what a candidate has said, and to whom. */
@MessageBundle("statement")
public interface StatementTexts {

    @Message("What I said")
    String statements();

    @Message(
            "Nothing is written down. Figures, dates and reasons you gave belong here, so that you say the same the next time.")
    String noStatements();

    @Message("Add what you said")
    String addStatement();

    @Message("Correct what you said")
    String editStatement();

    @Message("Delete it")
    String deleteStatement();

    @Message("About")
    String topic();

    @Message("What I said, word for word where it matters")
    String statementText();

    @Message("Day (today when empty)")
    String saidOn();

    @Message("To whom")
    String to();

    @Message("to {who}")
    String toWhom(String who);

    @Message(
            "{#when topic}{#is PAY}Pay{#is NOTICE}Notice{#is OTHER_OFFERS}Other offers{#is PLACE}Place{#is REASON}Reason for leaving{#is OTHER}Other{/when}")
    String topicOf(Topic topic);
}
