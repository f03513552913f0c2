package dev.groundwork.web.fit;

import dev.groundwork.domain.fit.Evidence;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about résumé evidence. */
@MessageBundle("evidence")
public interface EvidenceTexts {

    @Message("Résumé evidence")
    String title();

    @Message(
            "What your résumé can show for the role, kind by kind. A kind is filled by a story you can tell or a document you can show.")
    String lead();

    @Message("{filled} of {kinds} filled")
    String filled(long filled, int kinds);

    @Message("What convinces")
    String strong();

    @Message("What does not, when it stands alone")
    String weak();

    @Message("Nothing yet")
    String nothing();

    @Message("goes deep")
    String deep();

    @Message(
            "{#when warning}{#is ONLY_WEAK}All of your evidence is of the weak kind. Readers look for systems work: fill at least one strong kind before you send this résumé."
                    + "{#is BREADTH_WITHOUT_DEPTH}Much of it is broad and little goes deep. Depth counts, not number: tell one of these as a story, with what you measured, and give it the most room.{/when}")
    String warning(Evidence.Warning warning);

    @Message("Document that shows it")
    String document();

    @Message("Add a document")
    String addDocument();

    @Message("Add")
    String add();

    @Message("Take away")
    String remove();

    @Message("{document} no longer shows: {kind}")
    String removing(String document, String kind);

    @Message("Role")
    String role();

    @Message("Show")
    String show();

    @Message("There is no document yet. Keep your résumé or a write-up among your documents, then come back.")
    String noDocument();

    @Message("Documents")
    String documents();

    @Message("story")
    String story();

    @Message("document")
    String isDocument();
}
