package dev.groundwork.web.application;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentUse;
import dev.groundwork.domain.fit.FitCheck;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.people.Involvement;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.preparation.Statement;
import dev.groundwork.web.checklists.ChecklistRows;
import dev.groundwork.web.documents.DocumentUseForm;
import dev.groundwork.web.documents.DocumentUses;
import dev.groundwork.web.documents.UploadForm;
import dev.groundwork.web.interviews.InterviewForm;
import dev.groundwork.web.interviews.InterviewRows;
import dev.groundwork.web.interviews.People;
import dev.groundwork.web.people.InvolvementForm;
import dev.groundwork.web.preparation.StatementForm;
import dev.groundwork.web.tasks.TaskForm;
import dev.groundwork.web.tasks.TaskRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gathers what belongs to an application, a statement for each kind. */
@RequestScoped
public class Surroundings {

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    TaskRows taskRows;

    @Inject
    InterviewRows interviewRows;

    @Inject
    ChecklistRows checklistRows;

    Beside of(JobApplication application) {
        String path = Applications.path(application.id);
        List<Involvement> people = Involvement.of(application);
        return new Beside(
                path,
                taskRows.of(Task.of(application)),
                TaskForm.blank(application, path),
                Statement.of(application),
                StatementForm.blank(),
                checklistRows.of(application),
                FitCheck.of(application).orElse(null),
                Offer.inForce(application).orElse(null),
                isOfferable(application),
                Note.of(application),
                people,
                InvolvementForm.blank(),
                interviewRows.of(Interview.of(application)),
                InterviewForm.blank(currentCandidate.moment().zone()),
                People.among(people),
                DocumentUse.of(application),
                Document.page(null, null, DocumentUses.MOST_OFFERED),
                DocumentUseForm.blank(),
                UploadForm.blank());
    }

    private static boolean isOfferable(JobApplication application) {
        return !application.hasEnded() && application.stage.kind.compareTo(StageKind.INTERVIEWING) >= 0;
    }
}
