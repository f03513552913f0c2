package dev.groundwork.deploy.browser;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.fit.DocumentEvidence;
import dev.groundwork.domain.fit.FitAnswer;
import dev.groundwork.domain.fit.FitCheck;
import dev.groundwork.domain.fit.FitCheckDetails;
import dev.groundwork.domain.fit.RequirementDetails;
import dev.groundwork.domain.fit.RequirementState;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.pipeline.JobApplication;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What a believable search does with guides, their checklists and the fit check. */
final class BelievableGuides {

    private BelievableGuides() {}

    /** A guide chosen and copied, the fit check answered, some of a round's checklist done, a little evidence. */
    static void use(JobApplication microsoft, Document document, Moment now) {
        FitCheck.answer(
                microsoft,
                new FitCheckDetails(
                        Map.of(
                                "curious-how-clouds-run", FitAnswer.YES,
                                "enjoys-backend-or-systems-programming", FitAnswer.YES,
                                "likes-deep-technical-problems", FitAnswer.YES,
                                "prefers-frontend", FitAnswer.NO,
                                "prefers-fast-product-features", FitAnswer.PARTLY),
                        List.of(
                                new RequirementDetails(
                                        "Two years of C or C++", RequirementState.MET, "Scheduler at the lab", null),
                                new RequirementDetails(
                                        "Knowledge of hypervisors", RequirementState.GAP, null, "Read the KVM paper")),
                        "Systems. I read the scheduler of my own kernel on a train once and missed my stop."),
                now);
        Guide.usual().copy("My own guide to the host team", now);
        DocumentEvidence.add(document, "performance-optimization", now);
        DocumentEvidence.add(document, "tutorial-projects", now);
        List<ChecklistItem> items = ChecklistItem.dueBy(now, now.now().plus(Duration.ofDays(9)), 50);
        items.subList(0, 2).forEach(item -> item.complete(now));
    }

    /** The pages of guides, fit check, evidence and checklists. */
    static List<String> pages(String application) {
        String guide = "/guides/" + Guide.usual().slug;
        Checklist checklist = Checklist.<Checklist>find("interview is not null").firstResult();
        return List.of(
                "/guides",
                guide,
                guide + "-2/edit",
                guide + "-2/checklists/before-applying",
                "/evidence",
                application + "/fit",
                application + "/fit/statements/likes-deep-technical-problems",
                application + "/fit/honest-question",
                application + "/fit/requirements",
                "/checklists/" + checklist.id,
                "/checklist-items/"
                        + ChecklistItem.<ChecklistItem>find("checklist", checklist)
                                .firstResult()
                                .id);
    }
}
