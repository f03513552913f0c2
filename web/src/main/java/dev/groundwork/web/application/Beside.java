package dev.groundwork.web.application;

import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentUse;
import dev.groundwork.domain.fit.FitCheck;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.Involvement;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.preparation.Statement;
import dev.groundwork.web.checklists.ChecklistView;
import dev.groundwork.web.documents.DocumentUseForm;
import dev.groundwork.web.documents.UploadForm;
import dev.groundwork.web.interviews.InterviewForm;
import dev.groundwork.web.interviews.InterviewRow;
import dev.groundwork.web.people.InvolvementForm;
import dev.groundwork.web.preparation.StatementForm;
import dev.groundwork.web.tasks.TaskForm;
import dev.groundwork.web.tasks.TaskRow;
import java.util.List;

/**
 * What belongs to an application besides its own facts and history.
 *
 * @param path of the application's page, to come back to
 * @param tasks the open ones by their day, then the done ones
 * @param taskForm for one more
 * @param statements what was told to the company, the latest first
 * @param statementForm for one more
 * @param checklists what to prepare, those of rounds among them
 * @param fitCheck the answers to whether it suits, or null
 * @param offer the terms that are in force, or null
 * @param offerable whether it is near enough to an offer that one can be written down here
 * @param notes the newest first
 * @param people who has a part in it
 * @param involvementForm for one more
 * @param rounds by their start
 * @param interviewForm for one more
 * @param interviewers who can hold it
 * @param uses which documents went to it
 * @param documents the latest of all, to choose from
 * @param useForm for one more
 * @param uploadForm for a new one
 */
public record Beside(
        String path,
        List<TaskRow> tasks,
        TaskForm taskForm,
        List<Statement> statements,
        StatementForm statementForm,
        List<ChecklistView> checklists,
        FitCheck fitCheck,
        Offer offer,
        boolean offerable,
        List<Note> notes,
        List<Involvement> people,
        InvolvementForm involvementForm,
        List<InterviewRow> rounds,
        InterviewForm interviewForm,
        List<Contact> interviewers,
        List<DocumentUse> uses,
        List<Document> documents,
        DocumentUseForm useForm,
        UploadForm uploadForm) {}
