package dev.groundwork.web.application;

import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentUse;
import dev.groundwork.domain.people.Involvement;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.web.documents.DocumentUseForm;
import dev.groundwork.web.documents.DocumentUses;
import dev.groundwork.web.documents.UploadForm;
import dev.groundwork.web.people.InvolvementForm;
import dev.groundwork.web.tasks.TaskForm;
import dev.groundwork.web.tasks.TaskRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Gathers what belongs to an application, a statement for each kind. */
@RequestScoped
public class Surroundings {

    @Inject
    TaskRows taskRows;

    Beside of(JobApplication application) {
        String path = Applications.path(application.id);
        return new Beside(
                path,
                taskRows.of(Task.of(application)),
                TaskForm.blank(application, path),
                Note.of(application),
                Involvement.of(application),
                InvolvementForm.blank(),
                DocumentUse.of(application),
                Document.page(null, null, DocumentUses.MOST_OFFERED),
                DocumentUseForm.blank(),
                UploadForm.blank());
    }
}
