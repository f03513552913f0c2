package dev.groundwork.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a page says once after something was done. */
@MessageBundle("notice")
public interface Notices {

    @Message("Welcome. This board is yours alone.")
    String welcome();

    @Message("You are signed out.")
    String signedOut();

    @Message("Your goal is saved.")
    String goalSaved();

    @Message("Your profile is saved.")
    String profileSaved();

    @Message("From now on you sign in with {subject}.")
    String emailChanged(String subject);

    @Message("Your password is changed. All your other sessions have ended.")
    String passwordChanged();

    @Message("That session has ended.")
    String sessionEnded();

    @Message("All your other sessions have ended.")
    String otherSessionsEnded();

    @Message("The token “{subject}” no longer works.")
    String tokenRevoked(String subject);

    @Message("Your account and everything in it are deleted.")
    String accountDeleted();

    @Message("The application is saved.")
    String applicationSaved();

    @Message("It is in {subject} now.")
    String applicationMoved(String subject);

    @Message("It has ended: {subject}.")
    String applicationEnded(String subject);

    @Message("It is open again.")
    String applicationReopened();

    @Message("It is archived.")
    String applicationArchived();

    @Message("It is out of the archive.")
    String applicationUnarchived();

    @Message("It is back from the bin.")
    String applicationRestored();

    @Message("{subject} is erased for good.")
    String applicationErased(String subject);

    @Message("Both are one now. What differed is among the notes.")
    String applicationMerged();

    @Message("Moved: {subject}.")
    String applicationsMoved(String subject);

    @Message("Tagged: {subject}.")
    String applicationsTagged(String subject);

    @Message("Archived: {subject}.")
    String applicationsArchived(String subject);

    @Message("Ended: {subject}.")
    String applicationsEnded(String subject);

    @Message("They are back from the bin.")
    String applicationsRestored();

    @Message("The view “{subject}” is saved.")
    String viewSaved(String subject);

    @Message("The view “{subject}” is deleted.")
    String viewDeleted(String subject);

    @Message("The stage “{subject}” is saved.")
    String stageSaved(String subject);

    @Message("The stage “{subject}” is deleted.")
    String stageDeleted(String subject);

    @Message("The stages are in their new order.")
    String stagesOrdered();

    @Message("The rhythm is saved.")
    String rhythmSaved();

    @Message("The history is corrected.")
    String historyCorrected();

    @Message("This is a made-up search. Look around; your settings remove it again, at one press.")
    String sampleMade();

    @Message("The sample is removed.")
    String sampleRemoved();

    @Message("The note is deleted.")
    String noteDeleted();

    @Message("The contact is saved.")
    String contactSaved();

    @Message("The contact is deleted.")
    String contactDeleted();

    @Message("The company is saved.")
    String companySaved();

    @Message("The company is deleted.")
    String companyDeleted();

    @Message("The document is kept.")
    String documentKept();

    @Message("The document is saved.")
    String documentSaved();

    @Message("The document is deleted.")
    String documentDeleted();

    @Message("The task is saved.")
    String taskSaved();

    @Message("The task is deleted.")
    String taskDeleted();

    @Message("The checklist is saved.")
    String checklistSaved();

    @Message("The checklist is deleted.")
    String checklistDeleted();

    @Message("It is saved.")
    String checklistItemSaved();

    @Message("It is deleted from the checklist.")
    String checklistItemDeleted();

    @Message("The guide is saved.")
    String guideSaved();

    @Message("This copy is yours. Change whatever you know better.")
    String guideCopied();

    @Message("The guide is deleted.")
    String guideDeleted();

    @Message("Your answers are kept.")
    String fitCheckSaved();

    @Message("The import is cancelled. Nothing was written.")
    String importCancelled();

    @Message("The round is in your calendar.")
    String interviewScheduled();

    @Message("The round is saved.")
    String interviewSaved();

    @Message("The round is called off. It stays in the history.")
    String interviewCancelled();

    @Message("The round is gone.")
    String interviewRemoved();

    @Message("The webhook is saved.")
    String webhookSaved();

    @Message("The webhook is on. It is told from now on.")
    String webhookSwitchedOn();

    @Message("The webhook is off. It is told nothing.")
    String webhookSwitchedOff();

    @Message("A test goes out within seconds. Load this page again to see what came of it.")
    String webhookTested();

    @Message("It goes out again within seconds. Load this page again to see what came of it.")
    String webhookRepeated();

    @Message("The webhook is gone.")
    String webhookDeleted();

    @Message("Other calendars can no longer read yours.")
    String feedTurnedOff();

    @Message("The session is in the log.")
    String practiceSaved();

    @Message("Stopped and logged. Write down how it went while you remember.")
    String practiceStopped();

    @Message("The session is out of the log.")
    String practiceDeleted();

    @Message("The question is saved.")
    String questionSaved();

    @Message("The question is deleted.")
    String questionDeleted();

    @Message("The story is saved.")
    String storySaved();

    @Message("The story is deleted.")
    String storyDeleted();

    @Message("The statement is saved.")
    String statementSaved();

    @Message("The statement is deleted.")
    String statementDeleted();

    @Message("The answer is saved.")
    String answerSaved();

    @Message("The debrief is saved. What went badly is among your cards.")
    String debriefSaved();

    @Message("Your reminders are saved.")
    String remindersSaved();

    @Message("The terms are saved.")
    String offerSaved();

    @Message("The terms are deleted.")
    String offerDeleted();

    @Message("You accepted the offer of {subject}.")
    String offerAccepted(String subject);

    @Message(
            "{#when subject}{#is '0'}All others stay as they are.{#is '1'}One application is ended.{#else}{subject} applications are ended.{/when}")
    String farewellsSaid(String subject);

    @Message("The step is saved.")
    String negotiationSaved();

    @Message("The step is deleted.")
    String negotiationDeleted();

    @Message("The cost is saved.")
    String costSaved();

    @Message("The cost is deleted.")
    String costDeleted();
}
