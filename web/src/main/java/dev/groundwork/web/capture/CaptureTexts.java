package dev.groundwork.web.capture;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the page where an application is added. */
@MessageBundle("capture")
public interface CaptureTexts {

    @Message("Add an application")
    String title();

    @Message("From its posting")
    String fromPosting();

    @Message(
            "Paste the posting: its text, or the page’s source, which says more. Groundwork reads it here and fetches nothing.")
    String fromPostingLead();

    @Message("The posting")
    String posting();

    @Message("Where it stands")
    String address();

    @Message("Read it")
    String read();

    @Message("This is what the posting says. Look it over, then add it.")
    String whatItSays();

    @Message("Some things it did not say: the company and the role are needed.")
    String somethingMissing();

    @Message("Paste the posting first.")
    String nothingPasted();

    @Message("The job")
    String job();

    @Message("Its text, as you keep it")
    String text();

    @Message("Stage")
    String stage();

    @Message("Add it")
    String add();

    @Message("A bookmark for your browser")
    String bookmark();

    @Message(
            "Drag this link to your bookmarks bar. On a posting’s page, press it there: this page opens with the form filled in.")
    String bookmarkLead();

    @Message("Add to Groundwork")
    String bookmarkName();

    @Message(
            "It takes the address, the title and what the page says about the job, or the text you have marked, and hands "
                    + "them to this page within your browser. Some sites forbid bookmarks to act; there, paste.")
    String bookmarkHow();

    @Message("You have been here before")
    String duplicates();

    @Message("in {stage} since {when}")
    String open(String stage, String when);
}
