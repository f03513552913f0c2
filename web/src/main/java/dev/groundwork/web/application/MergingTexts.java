package dev.groundwork.web.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of making one application of two. */
@MessageBundle("merging")
public interface MergingTexts {

    @Message("Merge with another")
    String merge();

    @Message("For when you follow the same role twice.")
    String mergeMeans();

    @Message("Which is the same?")
    String which();

    @Message("Choose the application that is the same as this one. The next page asks before anything changes.")
    String whichLead();

    @Message("Choose")
    String choose();

    @Message("Choose {role} at {company}")
    String chooseOne(String role, String company);

    @Message("Look for another")
    String lookFor();

    @Message("Find")
    String find();

    @Message("No other application looks like this one")
    String none();

    @Message("Look for it by company, role or any word of it.")
    String noneLead();

    @Message("Merge these two?")
    String ask();

    @Message(
            "History, notes, tasks, tags, contacts and documents of both come together. Fields that are empty here are "
                    + "filled from there; what differs is kept as a note. This cannot be undone.")
    String askLead();

    @Message("This one stays")
    String stays();

    @Message("This one goes into it")
    String goes();

    @Message("Merge them")
    String mergeThem();

    @Message("Keep the other one instead")
    String theOtherWay();

    @Message("Ended: {outcome}")
    String ended(String outcome);
}
