package dev.groundwork.web.page;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.function.BiFunction;

/** Something that was done and is said once on the next page. */
public enum Notice {
    WELCOME((notices, subject) -> notices.welcome()),
    SIGNED_OUT((notices, subject) -> notices.signedOut()),
    GOAL_SAVED((notices, subject) -> notices.goalSaved()),
    PROFILE_SAVED((notices, subject) -> notices.profileSaved()),
    EMAIL_CHANGED(Notices::emailChanged),
    PASSWORD_CHANGED((notices, subject) -> notices.passwordChanged()),
    SESSION_ENDED((notices, subject) -> notices.sessionEnded()),
    OTHER_SESSIONS_ENDED((notices, subject) -> notices.otherSessionsEnded()),
    TOKEN_REVOKED(Notices::tokenRevoked),
    ACCOUNT_DELETED((notices, subject) -> notices.accountDeleted()),
    APPLICATION_SAVED((notices, subject) -> notices.applicationSaved()),
    APPLICATION_MOVED(Notices::applicationMoved),
    APPLICATION_ENDED(Notices::applicationEnded),
    APPLICATION_REOPENED((notices, subject) -> notices.applicationReopened()),
    APPLICATION_ARCHIVED((notices, subject) -> notices.applicationArchived()),
    APPLICATION_UNARCHIVED((notices, subject) -> notices.applicationUnarchived()),
    APPLICATION_RESTORED((notices, subject) -> notices.applicationRestored()),
    APPLICATION_ERASED(Notices::applicationErased),
    APPLICATION_MERGED((notices, subject) -> notices.applicationMerged()),
    APPLICATIONS_MOVED(Notices::applicationsMoved),
    APPLICATIONS_TAGGED(Notices::applicationsTagged),
    APPLICATIONS_ARCHIVED(Notices::applicationsArchived),
    APPLICATIONS_ENDED(Notices::applicationsEnded),
    APPLICATIONS_RESTORED((notices, subject) -> notices.applicationsRestored()),
    VIEW_SAVED(Notices::viewSaved),
    VIEW_DELETED(Notices::viewDeleted),
    STAGE_SAVED(Notices::stageSaved),
    STAGE_DELETED(Notices::stageDeleted),
    STAGES_ORDERED((notices, subject) -> notices.stagesOrdered()),
    RHYTHM_SAVED((notices, subject) -> notices.rhythmSaved()),
    HISTORY_CORRECTED((notices, subject) -> notices.historyCorrected()),
    SAMPLE_MADE((notices, subject) -> notices.sampleMade()),
    SAMPLE_REMOVED((notices, subject) -> notices.sampleRemoved()),
    NOTE_DELETED((notices, subject) -> notices.noteDeleted()),
    CONTACT_SAVED((notices, subject) -> notices.contactSaved()),
    CONTACT_DELETED((notices, subject) -> notices.contactDeleted()),
    COMPANY_SAVED((notices, subject) -> notices.companySaved()),
    COMPANY_DELETED((notices, subject) -> notices.companyDeleted()),
    DOCUMENT_KEPT((notices, subject) -> notices.documentKept()),
    DOCUMENT_SAVED((notices, subject) -> notices.documentSaved()),
    DOCUMENT_DELETED((notices, subject) -> notices.documentDeleted()),
    TASK_SAVED((notices, subject) -> notices.taskSaved()),
    TASK_DELETED((notices, subject) -> notices.taskDeleted()),
    INTERVIEW_SCHEDULED((notices, subject) -> notices.interviewScheduled()),
    INTERVIEW_SAVED((notices, subject) -> notices.interviewSaved()),
    INTERVIEW_CANCELLED((notices, subject) -> notices.interviewCancelled()),
    INTERVIEW_REMOVED((notices, subject) -> notices.interviewRemoved()),
    WEBHOOK_SAVED((notices, subject) -> notices.webhookSaved()),
    WEBHOOK_SWITCHED_ON((notices, subject) -> notices.webhookSwitchedOn()),
    WEBHOOK_SWITCHED_OFF((notices, subject) -> notices.webhookSwitchedOff()),
    WEBHOOK_TESTED((notices, subject) -> notices.webhookTested()),
    WEBHOOK_REPEATED((notices, subject) -> notices.webhookRepeated()),
    WEBHOOK_DELETED((notices, subject) -> notices.webhookDeleted()),
    FEED_TURNED_OFF((notices, subject) -> notices.feedTurnedOff()),
    PRACTICE_SAVED((notices, subject) -> notices.practiceSaved()),
    PRACTICE_STOPPED((notices, subject) -> notices.practiceStopped()),
    PRACTICE_DELETED((notices, subject) -> notices.practiceDeleted()),
    QUESTION_SAVED((notices, subject) -> notices.questionSaved()),
    QUESTION_DELETED((notices, subject) -> notices.questionDeleted()),
    STORY_SAVED((notices, subject) -> notices.storySaved()),
    STORY_DELETED((notices, subject) -> notices.storyDeleted()),
    STATEMENT_SAVED((notices, subject) -> notices.statementSaved()),
    STATEMENT_DELETED((notices, subject) -> notices.statementDeleted()),
    ANSWER_SAVED((notices, subject) -> notices.answerSaved()),
    DEBRIEF_SAVED((notices, subject) -> notices.debriefSaved()),
    CHECKLIST_SAVED((notices, subject) -> notices.checklistSaved()),
    CHECKLIST_DELETED((notices, subject) -> notices.checklistDeleted()),
    CHECKLIST_ITEM_SAVED((notices, subject) -> notices.checklistItemSaved()),
    CHECKLIST_ITEM_DELETED((notices, subject) -> notices.checklistItemDeleted()),
    GUIDE_SAVED((notices, subject) -> notices.guideSaved()),
    GUIDE_COPIED((notices, subject) -> notices.guideCopied()),
    GUIDE_DELETED((notices, subject) -> notices.guideDeleted()),
    FIT_CHECK_SAVED((notices, subject) -> notices.fitCheckSaved()),
    OFFER_SAVED((notices, subject) -> notices.offerSaved()),
    OFFER_DELETED((notices, subject) -> notices.offerDeleted()),
    OFFER_ACCEPTED(Notices::offerAccepted),
    FAREWELLS_SAID(Notices::farewellsSaid),
    NEGOTIATION_SAVED((notices, subject) -> notices.negotiationSaved()),
    NEGOTIATION_DELETED((notices, subject) -> notices.negotiationDeleted()),
    COST_SAVED((notices, subject) -> notices.costSaved()),
    COST_DELETED((notices, subject) -> notices.costDeleted()),
    REMINDERS_SAVED((notices, subject) -> notices.remindersSaved()),
    IMPORT_CANCELLED((notices, subject) -> notices.importCancelled());

    private final BiFunction<Notices, String, String> words;

    Notice(BiFunction<Notices, String, String> words) {
        this.words = words;
    }

    /** The sentence, about the subject where it names one. */
    public String about(String subject) {
        return words.apply(MessageBundles.get(Notices.class), subject);
    }
}
