package dev.groundwork.domain.checklists;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.guides.ChecklistTemplate;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.pipeline.JobApplication;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the checklists that hang on a kind of stage in step with their application: see
 * {@link Checklist#follow(JobApplication, Moment)}. Only a guide that the application names asks for them.
 */
final class StageChecklists {

    private StageChecklists() {}

    static void follow(JobApplication application, Moment moment) {
        List<Checklist> checklists =
                Checklist.list("application = ?1 and interview is null and template is not null", application);
        String asked = application.stage.kind.name();
        for (Checklist checklist : checklists) {
            boolean counts = !application.hasEnded()
                    && checklist.guide.equals(application.guide)
                    && asked.equals(checklist.madeFor);
            ChecklistItem.openOf(checklist).forEach(item -> follow(item, counts, moment));
        }
        boolean made = checklists.stream()
                .anyMatch(checklist -> asked.equals(checklist.madeFor) && checklist.guide.equals(application.guide));
        if (!made && !application.hasEnded()) {
            make(application, moment);
        }
    }

    private static void follow(ChecklistItem item, boolean counts, Moment moment) {
        if (item.checklist.madeFor == null || counts) {
            item.move(Anchor.of(item.checklist.application, moment), moment);
        } else {
            item.withdraw(moment);
        }
    }

    private static void make(JobApplication application, Moment moment) {
        Optional<Guide> guide = Guide.named(application.guide);
        if (guide.isPresent()) {
            for (ChecklistTemplate template : guide.get().content().checklistsFor(application.stage.kind)) {
                Checklist.make(application, null, guide.get(), template, application.stage.kind.name(), moment);
            }
        }
    }
}
