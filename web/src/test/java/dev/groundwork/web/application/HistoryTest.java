package dev.groundwork.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.Upload;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.people.Part;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.pipeline.NoteDetails;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskDetails;
import dev.groundwork.domain.pipeline.TaskKind;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history on an application's page: whatever happens to it stands there, in order, and what has a date is corrected. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class HistoryTest {

    private static final Instant BEGINNING = Instant.parse("2026-02-01T09:00:00Z");

    @Inject
    Fixtures fixtures;

    Candidate ada;
    Browser browser;
    String page;

    @BeforeEach
    void letMuchHappen() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        page = "/applications/" + fixtures.as(ada, this::lived);
    }

    @Test
    void everyKindOfEventStandsInItsPlace() {
        assertThat(browser.open(page).select(".history__entry p:first-child").stream()
                        .map(HistoryTest::words)
                        .toList())
                .containsExactly(
                        "Ended: Rejected",
                        "Merged with Oxide, Engineer",
                        "Reopened",
                        "Ended: Ghosted",
                        "Taken out of the bin",
                        "Moved to the bin",
                        "Taken out of the archive",
                        "Archived",
                        "Sent cv.txt",
                        "With Kim",
                        "Done: Read the posting",
                        "Noted: Four rounds",
                        "Moved to Screening",
                        "Added in Applied",
                        "Added in Saved");
    }

    @Test
    void whatHasADateOfItsOwnIsCorrected() {
        List<String> corrected = browser.open(page).select(".history__entry:has(a) p:first-child").stream()
                .map(HistoryTest::words)
                .toList();

        assertThat(corrected)
                .containsExactly(
                        "Ended: Rejected", "Sent cv.txt", "Moved to Screening", "Added in Applied", "Added in Saved");
    }

    @Test
    void anEndingMovesToTheDayItIsGiven() {
        String correction =
                browser.open(page).select(".history__entry a").first().attr("href");

        List<String> entries = browser
                .postAndFollow(correction, "outcome", "REJECTED", "closedOn", "2026-02-04")
                .select(".history__entry p:first-child")
                .stream()
                .map(HistoryTest::words)
                .toList();

        assertThat(entries).containsSubsequence("Done: Read the posting", "Ended: Rejected", "Noted: Four rounds");
    }

    private UUID lived() {
        JobApplication twin = JobApplication.create(details(), Stage.named("saved"), null, after(-1));
        JobApplication application = JobApplication.create(details(), Stage.named("applied"), null, after(0));
        application.moveTo(Stage.named("screening"), after(1));
        Note.on(application, new NoteDetails("Four rounds"), after(2));
        Task.create(new TaskDetails(application, TaskKind.TODO, "Read the posting", null, null), after(3))
                .complete(after(3));
        Contact.create(ContactDetails.of("Kim"), after(4)).involve(application, Part.RECRUITER, after(4));
        Document.keep(new Upload("cv.txt", DocumentKind.RESUME, "Ada".getBytes(StandardCharsets.UTF_8)), after(5))
                .use(application, null, after(5));
        application.archive(after(6));
        application.unarchive(after(7));
        application.bin(after(8));
        application.restore(after(9));
        application.end(new Ending(Outcome.GHOSTED, null, null), after(10));
        application.reopen(after(11));
        JobApplication kept = JobApplication.merge(application.id, twin.id, after(12));
        kept.end(new Ending(Outcome.REJECTED, null, null), after(13));
        return kept.id;
    }

    private Moment after(int days) {
        return new Moment(BEGINNING.plus(days, ChronoUnit.DAYS), ada.zone());
    }

    private static ApplicationDetails details() {
        return ApplicationDetails.of("Oxide", "Engineer");
    }

    private static String words(Element entry) {
        return entry.ownText().strip();
    }
}
