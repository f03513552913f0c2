package dev.groundwork.api.today;

import dev.groundwork.api.checklists.ChecklistItemJson;
import dev.groundwork.api.exchange.Tagged;
import dev.groundwork.api.interviews.InterviewJson;
import dev.groundwork.api.preparation.QuestionJson;
import dev.groundwork.api.tasks.TaskJson;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done today. Lists are cut after 200, the count is not. */
public record TodayJson(
        @Schema(description = "The scheduled interviews to come, the next first")
        List<InterviewJson> interviews,

        @Schema(description = "Open items of checklists that are due, the longest due first")
        List<ChecklistItemJson> checklistItems,

        @Schema(description = "Open tasks that are due and no follow-ups, the longest due first")
        List<TaskJson> tasks,

        @Schema(description = "Open follow-ups that are due, the longest due first")
        List<TaskJson> followUps,

        @Schema(description = "Questions whose card is due, the longest due first")
        List<QuestionJson> questionsDue,

        @Schema(description = "Where nothing happens, the furthest along first")
        List<StaleJson> stale,

        @Schema(
                description =
                        "How much is to be done: due items, tasks, follow-ups, questions, and contacts to be in touch with")
        long count)
        implements Tagged {}
