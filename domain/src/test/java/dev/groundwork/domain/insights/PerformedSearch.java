package dev.groundwork.domain.insights;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.Upload;
import dev.groundwork.domain.insights.Deed.Done;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.StageDetails;
import dev.groundwork.domain.preparation.Practice;
import dev.groundwork.domain.preparation.PracticeDetails;
import dev.groundwork.domain.preparation.PracticeKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A told search, done by the verbs of the entities. */
final class PerformedSearch {

    private final Fixtures fixtures;
    private final Candidate candidate;
    private final Map<Integer, UUID> ids = new HashMap<>();

    PerformedSearch(Fixtures fixtures, Candidate candidate) {
        this.fixtures = fixtures;
        this.candidate = candidate;
    }

    /** Gives the candidate the stages and résumés of told searches. */
    static void prepare() {
        ToldApplication.STAGES.forEach((slug, kind) -> {
            if (Stage.withSlug(slug).isEmpty()) {
                Stage.create(new StageDetails(slug, kind, null), at(ToldSearch.NOW));
            }
        });
        for (int resume = 0; resume < ToldSearch.RESUMES; resume++) {
            byte[] content = ("résumé " + resume).getBytes(StandardCharsets.UTF_8);
            Document.keep(new Upload("resume-" + resume + ".txt", DocumentKind.RESUME, content), at(ToldSearch.NOW));
        }
    }

    void perform(ToldSearch search) {
        fixtures.as(candidate, PerformedSearch::prepare);
        search.applications.forEach(told -> fixtures.as(candidate, () -> perform(search, told)));
        search.mergings.forEach(merging -> fixtures.as(
                candidate,
                () -> JobApplication.merge(ids.get(merging.kept()), ids.get(merging.gone()), at(merging.now()))));
        fixtures.as(
                candidate,
                () -> search.sessions.forEach(session -> Practice.log(
                        new PracticeDetails(
                                "debugging", PracticeKind.DRILL, session.minutes(), session.at(), null, null, null),
                        at(ToldSearch.NOW))));
    }

    private void perform(ToldSearch search, ToldApplication told) {
        ToldSearch.Beginning beginning = search.beginnings.get(told.number);
        ToldSearch.Described described = search.described.get(told.number);
        JobApplication application = JobApplication.create(
                new ApplicationDetails(
                        told.company,
                        "Engineer",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        described.source(),
                        described.tags(),
                        null,
                        null,
                        null,
                        beginning.appliedOn(),
                        null,
                        null,
                        null,
                        described.paths()),
                Stage.named(beginning.stage()),
                beginning.at(),
                at(beginning.now()));
        ids.put(told.number, application.id);
        List<Document> resumes = Document.list("kind = ?1 order by name", DocumentKind.RESUME);
        described.resumes().forEach(resume -> resumes.get(resume).use(application, null, at(beginning.now())));
        List<UUID> changes = new ArrayList<>(idsOfChanges(application));
        for (Done done : search.deeds.get(told.number)) {
            done.deed().perform(application, changes, at(done.now()));
            List<UUID> present = idsOfChanges(application);
            changes.retainAll(present);
            present.stream().filter(id -> !changes.contains(id)).forEach(changes::add);
        }
    }

    private static List<UUID> idsOfChanges(JobApplication application) {
        return StageChange.of(application).stream().map(change -> change.id).toList();
    }

    private static Moment at(Instant now) {
        return new Moment(now, ToldApplication.ZONE);
    }
}
