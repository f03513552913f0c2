package dev.groundwork.web.sample;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about the sample search. */
@MessageBundle("sample")
public interface SampleTexts {

    @Message("Or look around first")
    String lookAround();

    @Message(
            "About 40 made-up applications over four months, with interviews and what is prepared for them, show how it all looks after a while. One press in your settings removes them again.")
    String lookAroundLead();

    @Message("Fill the board with a sample")
    String make();

    @Message("The sample search")
    String there();

    @Message("Its applications go for good, with all that you changed in them. Yours stay.")
    String removeLead();

    @Message("Remove the sample")
    String remove();
}
