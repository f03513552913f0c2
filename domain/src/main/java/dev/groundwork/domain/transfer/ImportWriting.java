package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.ApplicationBatch;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes a plan down, in parts small enough for Hibernate to keep an overview of. */
final class ImportWriting {

    private static final int PART = 200;

    private final Moment moment;
    private final ImportProgress progress;

    ImportWriting(Moment moment, ImportProgress progress) {
        this.moment = moment;
        this.progress = progress;
    }

    /** Two imports at once would each make the applications that they have in common: the second waits. */
    void waitForOtherImports() {
        entityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock("
                        + "hashtextextended('import ' || current_setting('groundwork.candidate_id'), 0))")
                .getSingleResult();
    }

    void write(ImportPlan plan) {
        List<Draft> drafts = List.copyOf(plan.drafts());
        startAfresh();
        inParts(drafts.stream().filter(Draft::isNew).toList(), this::create);
        inParts(drafts.stream().filter(Draft::isChanged).toList(), this::change);
        inParts(plan.rows().stream().filter(PlannedRow::isToBeRemembered).toList(), ImportWriting::remember);
    }

    private void create(List<Draft> drafts) {
        progress.passed(drafts.size());
        List<JobApplication> applications = ApplicationBatch.create(
                drafts.stream().map(draft -> draft.asNew()).toList(), moment);
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).id = applications.get(i).id;
        }
    }

    private void change(List<Draft> drafts) {
        progress.passed(drafts.size());
        Map<UUID, JobApplication> applications = ExistingApplications.withIds(
                drafts.stream().map(draft -> draft.id).toList());
        drafts.forEach(draft -> draft.applyTo(applications.get(draft.id), moment));
    }

    private static void remember(List<PlannedRow> rows) {
        rows.forEach(planned -> new ImportedRow(planned.origin.hash(), planned.draft.id).persist());
    }

    private static <T> void inParts(List<T> all, Consumer<List<T>> action) {
        for (int from = 0; from < all.size(); from += PART) {
            action.accept(all.subList(from, Math.min(from + PART, all.size())));
            startAfresh();
        }
    }

    private static void startAfresh() {
        entityManager().flush();
        entityManager().clear();
    }

    private static EntityManager entityManager() {
        return Panache.getEntityManager();
    }
}
