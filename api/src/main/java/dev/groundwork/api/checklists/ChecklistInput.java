package dev.groundwork.api.checklists;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.checklists.ChecklistDetails;
import dev.groundwork.domain.guides.ChecklistTemplate;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.pipeline.JobApplication;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate decides about a checklist.
 *
 * @param applicationId what it is for; that of the interview when there is one
 * @param interviewId the round it prepares for
 * @param guide whose template it is made from; the application's guide when left out
 * @param template the slug of that template; none for a list of her own
 * @param title what it is called; the template's title when left out
 * @param items what there is to do, beside what the template brings
 */
@InputOf(ChecklistJson.class)
public record ChecklistInput(
        UUID applicationId,
        UUID interviewId,
        String guide,
        String template,
        @Schema(maxLength = 200) String title,
        List<ChecklistItemInput> items) {

    private static final int MOST_ITEMS = 100;

    static ChecklistInput of(Checklist checklist) {
        return new ChecklistInput(
                checklist.application == null ? null : checklist.application.id,
                checklist.interview == null ? null : checklist.interview.id,
                checklist.guide,
                checklist.template,
                checklist.title,
                List.of());
    }

    Checklist create(Moment moment) {
        return create(
                applicationId == null ? null : JobApplication.require(applicationId),
                interviewId == null ? null : Interview.require(interviewId),
                moment);
    }

    Checklist createFor(JobApplication application, Moment moment) {
        mustBe("applicationId", applicationId, application.id);
        return create(application, interviewId == null ? null : Interview.require(interviewId), moment);
    }

    Checklist createFor(Interview interview, Moment moment) {
        mustBe("interviewId", interviewId, interview.id);
        mustBe("applicationId", applicationId, interview.application.id);
        return create(interview.application, interview, moment);
    }

    /** Renames the checklist; everything else about it stays. */
    void changeTo(Checklist checklist, Moment moment) {
        ChecklistInput present = of(checklist);
        mustStay("applicationId", applicationId, present.applicationId);
        mustStay("interviewId", interviewId, present.interviewId);
        mustStay("guide", guide, present.guide);
        mustStay("template", template, present.template);
        if (items != null && !items.isEmpty()) {
            throw new InvalidInput("items", "are changed one by one, as checklist items");
        }
        checklist.rename(title, moment);
    }

    private Checklist create(JobApplication application, Interview interview, Moment moment) {
        if (items != null && items.size() > MOST_ITEMS) {
            throw new InvalidInput("items", "must have at most " + MOST_ITEMS + " entries");
        }
        Checklist checklist = template == null
                ? Checklist.create(new ChecklistDetails(application, interview, title), moment)
                : fromTemplate(application, interview, moment);
        if (items != null) {
            items.forEach(item -> item.addTo(checklist, moment));
        }
        return checklist;
    }

    private Checklist fromTemplate(JobApplication application, Interview interview, Moment moment) {
        Guide chosen = guide == null ? guideOf(application, interview) : named(guide);
        ChecklistTemplate found = chosen.content().checklists().stream()
                .filter(each -> each.slug().equals(template))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("template", "must be a checklist of the guide"));
        Checklist checklist = Checklist.create(application, interview, chosen, found, moment);
        if (title != null) {
            checklist.rename(title, moment);
        }
        return checklist;
    }

    private static Guide named(String slug) {
        return Guide.named(slug).orElseThrow(() -> new InvalidInput("guide", "must be the slug of a guide"));
    }

    private static Guide guideOf(JobApplication application, Interview interview) {
        if (interview != null) {
            return Guide.of(interview.application);
        }
        return application == null ? Guide.usual() : Guide.of(application);
    }

    private static void mustBe(String field, UUID given, UUID wanted) {
        if (given != null && !given.equals(wanted)) {
            throw new InvalidInput(field, "must be that of the address, or be left out");
        }
    }

    private static void mustStay(String field, Object given, Object present) {
        if (!Objects.equals(given, present)) {
            throw new InvalidInput(field, "must stay the same");
        }
    }
}
