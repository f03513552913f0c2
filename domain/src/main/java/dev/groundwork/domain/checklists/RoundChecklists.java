package dev.groundwork.domain.checklists;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.guides.ChecklistTemplate;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewOutcome;
import java.util.List;

/** Keeps the checklists of a round in step with it: see {@link Checklist#follow(Interview, Moment)}. */
final class RoundChecklists {

    private RoundChecklists() {}

    static void follow(Interview interview, Moment moment) {
        List<Checklist> checklists = Checklist.list("interview", interview);
        String asked = interview.type.name();
        checklists.forEach(
                checklist -> ChecklistItem.openOf(checklist).forEach(item -> follow(item, interview, asked, moment)));
        boolean made = checklists.stream().anyMatch(checklist -> asked.equals(checklist.madeFor));
        if (!made && interview.outcome == InterviewOutcome.SCHEDULED && interview.startsAt.isAfter(moment.now())) {
            make(interview, moment);
        }
    }

    static void forget(Interview interview) {
        for (Checklist checklist : Checklist.<Checklist>list("interview", interview)) {
            ChecklistItem.openOf(checklist).forEach(ChecklistItem::delete);
            if (checklist.removedAt != null || ChecklistItem.count("checklist", checklist) == 0) {
                checklist.delete();
            } else {
                checklist.interview = null;
            }
        }
    }

    private static void follow(ChecklistItem item, Interview interview, String asked, Moment moment) {
        Checklist checklist = item.checklist;
        if (interview.isCancelled() || checklist.madeFor != null && !checklist.madeFor.equals(asked)) {
            item.withdraw(moment);
        } else {
            item.move(Anchor.of(interview), moment);
        }
    }

    private static void make(Interview interview, Moment moment) {
        Guide guide = Guide.of(interview.application);
        List<ChecklistTemplate> templates = guide.content().checklistsFor(interview.type);
        if (templates.isEmpty()) {
            guide = Guide.usual();
            templates = guide.content().checklistsFor(interview.type);
        }
        for (ChecklistTemplate template : templates) {
            Checklist.make(interview.application, interview, guide, template, interview.type.name(), moment);
        }
    }
}
