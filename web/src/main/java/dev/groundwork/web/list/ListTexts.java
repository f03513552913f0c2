package dev.groundwork.web.list;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the lists of applications. */
@MessageBundle("list")
public interface ListTexts {

    @Message("All applications")
    String all();

    @Message("Archived")
    String archived();

    @Message("Lists")
    String lists();

    @Message("{count} in all")
    String inAll(long count);

    @Message("in {stage} since {when}")
    String inStageSince(String stage, String when);

    @Message("ended {when} in {stage}")
    String endedIn(String when, String stage);

    @Message("Show more")
    String more();

    @Message("Back to the beginning")
    String beginning();

    @Message("Nothing here")
    String empty();

    @Message("No application fits this list at the moment.")
    String emptyLead();

    @Message("Go to the board")
    String toBoard();

    @Message("Export all as a table (CSV)")
    String export();
}
