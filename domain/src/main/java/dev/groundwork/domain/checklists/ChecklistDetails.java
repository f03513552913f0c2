package dev.groundwork.domain.checklists;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.pipeline.JobApplication;
import jakarta.validation.constraints.NotBlank;

/**
 * What a candidate decides about a checklist.
 *
 * @param application what it is for, or null; that of the interview when there is one
 * @param interview the round it prepares for, or null
 * @param title what it is called
 */
public record ChecklistDetails(
        JobApplication application,
        Interview interview,
        @NotBlank @Text(max = 200) String title) {

    /** @throws InvalidInput when the interview is of another application */
    public ChecklistDetails {
        title = Names.tidy(title);
        if (interview != null) {
            if (application != null && !application.id.equals(interview.application.id)) {
                throw new InvalidInput("interviewId", "must be an interview of the application");
            }
            application = interview.application;
        }
    }
}
