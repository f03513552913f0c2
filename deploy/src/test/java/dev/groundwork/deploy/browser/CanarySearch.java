package dev.groundwork.deploy.browser;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.Upload;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.people.Part;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.CompanyDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.pipeline.NoteDetails;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.SavedView;
import dev.groundwork.domain.pipeline.SavedViewDetails;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import dev.groundwork.domain.pipeline.StageDetails;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskDetails;
import dev.groundwork.domain.pipeline.TaskKind;
import dev.groundwork.domain.webhooks.Webhook;
import dev.groundwork.domain.webhooks.WebhookDetails;
import dev.groundwork.domain.webhooks.WebhookEvent;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Fills an account with texts that would run if any page took one of them for markup or for a script. */
@ApplicationScoped
@Unremovable
public class CanarySearch {

    /** Short enough for every text; {@code canary} is what it would set. */
    public static final String CANARY = "'\"><img src=x onerror=canary=1>";

    private static final String MARKDOWN = CANARY + "\n\n<script>canary=1</script>\n\n[link](javascript:canary=1)"
            + " [link](JaVaScRiPt:canary=1) [link](data:text/html,<script>canary=1</script>) <javascript:canary=1>"
            + " ![image](x\"onerror=\"canary=1)\n\n<svg/onload=canary=1>\n\n[reference]\n\n[reference]: javascript:canary=1";

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    /** A candidate who has such a text in everything she can write; gives the pages that show them. */
    public List<String> pagesOf(Candidate candidate) {
        Moment now = new Moment(clock.instant(), candidate.zone());
        return fixtures.as(candidate, () -> {
            Webhook webhook = Webhook.create(
                    new WebhookDetails("https://example.com/'onclick=x", WebhookEvent.choices(), true), now);
            Stage stage = Stage.create(new StageDetails("Stage " + CANARY, StageKind.SCREENING, 2), now);
            JobApplication open = JobApplication.create(details(), stage, null, now);
            StageChange change = open.moveTo(new StageChangeDetails(stage, now.now(), "Step " + CANARY), now);
            JobApplication ended = JobApplication.create(details(), null, null, now);
            ended.end(new Ending(Outcome.GHOSTED, null, "Reason " + CANARY), now);
            JobApplication binned = JobApplication.create(details(), null, null, now);
            binned.bin(now);
            List<String> pages = pages(open.id, ended.id, binned.id, change.id, surround(open, now));
            pages.addAll(List.of("/settings/webhooks", "/settings/webhooks/" + webhook.id));
            BelievableOffers.make(open, JobApplication.create(details(), stage, null, now), CANARY, now);
            pages.addAll(BelievableOffers.pages());
            return pages;
        });
    }

    private static List<String> surround(JobApplication application, Moment now) {
        Company company = application.company;
        company.change(
                new CompanyDetails(company.name, "https://example.com/'onclick=x", "Town " + CANARY, MARKDOWN), now);
        Contact contact = Contact.create(
                new ContactDetails(
                        "Contact " + CANARY,
                        company.name,
                        "Title " + CANARY,
                        "kim@example.com",
                        "Phone " + CANARY,
                        "https://example.com/'onclick=x",
                        MARKDOWN,
                        now.today(),
                        now.today()),
                now);
        contact.involve(application, Part.RECRUITER, now);
        Note note = Note.on(application, new NoteDetails(MARKDOWN), now);
        Note.on(company, new NoteDetails(MARKDOWN), now);
        Note.on(contact, new NoteDetails(MARKDOWN), now);
        Task task = Task.create(new TaskDetails(application, TaskKind.TODO, "Task " + CANARY, now.today(), "P7D"), now);
        Task.create(new TaskDetails(application, TaskKind.FOLLOW_UP, "Done " + CANARY, now.today(), null), now)
                .complete(now);
        Document document = Document.keep(
                new Upload(
                        "Document " + CANARY + ".md", DocumentKind.RESUME, MARKDOWN.getBytes(StandardCharsets.UTF_8)),
                now);
        document.use(application, now.today(), now);
        SavedView.create(new SavedViewDetails("View " + CANARY, SavedView.Page.BOARD, "tag=remote"));
        return List.of(
                "/contacts/" + contact.id,
                "/contacts/" + contact.id + "/edit",
                "/companies/" + company.id,
                "/companies/" + company.id + "/edit",
                "/applications?company=" + company.id,
                "/tasks/" + task.id,
                "/notes/" + note.id,
                "/documents/" + document.id,
                "/applications/" + application.id + "/documents/" + document.id);
    }

    private static List<String> pages(UUID open, UUID ended, UUID binned, UUID change, List<String> besides) {
        String application = "/applications/" + open;
        List<String> pages = new ArrayList<>(List.of(
                "/today",
                "/board",
                "/board?added=" + open,
                "/board?binned=" + binned,
                "/board?outcome=any&text=Role&tag=" + "%3Cimg%20src%3Dx%20onerror%3Dcanary%3D1%3E",
                "/applications?outcome=any&column=source&column=location&column=tags&column=stage",
                "/tasks",
                "/contacts",
                "/companies",
                "/documents",
                "/views",
                "/bin",
                "/insights",
                "/insights/proof-of-search",
                "/insights?tag=canary&source=%22%3E%3Cimg%20src%3Dx%20onerror%3Dcanary%3D1%3E",
                "/search?q=canary",
                "/search?q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dcanary%3D1%3E",
                "/settings/stages",
                "/settings",
                application,
                application + "/edit",
                application + "/outcome",
                application + "/merging",
                application + "/merging?with=" + ended,
                application + "/cells/tags",
                application + "/stage-changes/new",
                application + "/stage-changes/" + change,
                "/applications/" + ended,
                "/applications/" + ended + "/outcome",
                "/applications/" + binned));
        pages.addAll(besides);
        return pages;
    }

    private static ApplicationDetails details() {
        return new ApplicationDetails(
                "Company " + CANARY,
                "Role " + CANARY,
                "https://jobs.example.com/%3Cimg%3E'onclick='canary=1",
                "Location " + CANARY,
                null,
                null,
                null,
                null,
                null,
                null,
                "Salary " + CANARY,
                "Source " + CANARY,
                List.of("Tag " + CANARY),
                null,
                MARKDOWN,
                MARKDOWN,
                null,
                null,
                null,
                null,
                null);
    }
}
