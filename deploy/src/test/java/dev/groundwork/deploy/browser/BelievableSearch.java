package dev.groundwork.deploy.browser;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.Upload;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewFormat;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.interviews.InterviewType;
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
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskDetails;
import dev.groundwork.domain.pipeline.TaskKind;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Fills an account with a search as one looks after some weeks: short and long names, waiting, due, ended. */
@ApplicationScoped
@Unremovable
public class BelievableSearch {

    private record Followed(
            String company, String role, String stage, int daysAgo, List<String> tags, Integer followUpInDays) {}

    private static final List<Followed> OPEN = List.of(
            new Followed("Oxide", "Control Plane Engineer", "saved", 6, List.of("rust"), null),
            new Followed("Tailscale", "Distributed Systems Engineer", "saved", 4, List.of("remote"), null),
            new Followed("Red Hat", "Kernel Engineer", "saved", 2, List.of(), null),
            new Followed("Cloudflare", "Systems Engineer, Edge", "applied", 12, List.of(), 0),
            new Followed("Hetzner", "Linux Systems Engineer", "applied", 9, List.of(), -2),
            new Followed("Datadog", "SRE II", "applied", 4, List.of("referral"), null),
            new Followed("Fastly", "Compute Runtime Engineer", "applied", 1, List.of(), null),
            new Followed(
                    "Grüne Energie und Netze Gesellschaft mit beschränkter Haftung & Co. KG",
                    "Site Reliability Engineer (m/w/d) für Leitstellensysteme",
                    "applied",
                    3,
                    List.of("hybrid", "kritische-infrastruktur"),
                    4),
            new Followed("Stripe", "Reliability Engineer", "screening", 2, List.of(), null),
            new Followed("Akamai", "Edge Reliability Engineer", "screening", 3, List.of(), 1),
            new Followed(
                    "Microsoft",
                    "Software Engineer, Azure Core Compute",
                    "interviewing",
                    5,
                    List.of("azure", "infrastructure"),
                    null),
            new Followed("AWS", "Nitro Firmware Engineer", "interviewing", 4, List.of(), null),
            new Followed("Fly.io", "Platform Engineer", "offer", 1, List.of("remote"), null));

    private static final Map<Outcome, Integer> ENDED =
            Map.of(Outcome.REJECTED, 6, Outcome.GHOSTED, 4, Outcome.WITHDRAWN, 2, Outcome.ROLE_CLOSED, 1);

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    /** Gives the candidate the search. */
    public void of(Candidate candidate) {
        Moment now = new Moment(clock.instant(), candidate.zone());
        fixtures.as(candidate, () -> {
            OPEN.forEach(followed -> begin(followed, now));
            surround(JobApplication.require(idOf("Microsoft")), now);
            schedule(now);
            BelievablePreparation.begin(now);
            BelievableOffers.make(
                    JobApplication.require(idOf("Fly.io")), JobApplication.require(idOf("Akamai")), "", now);
            BelievableGuides.use(JobApplication.require(idOf("Microsoft")), latestDocument(), now);
            ENDED.forEach((outcome, count) -> {
                for (int i = 0; i < count; i++) {
                    end(outcome, i, now);
                }
            });
            BelievableWebhooks.begin(now);
        });
    }

    /** Every page that a candidate with this search can open. */
    public List<String> pagesOf(Candidate candidate) {
        return fixtures.as(candidate, () -> {
            UUID open = idOf("Microsoft");
            UUID ended =
                    JobApplication.<JobApplication>find("outcome is not null").firstResult().id;
            UUID change = StageChange.of(JobApplication.require(open)).get(0).id;
            List<String> pages = new ArrayList<>(List.of(
                    "/today",
                    "/board",
                    "/tasks",
                    "/contacts",
                    "/contacts/new",
                    "/calendar",
                    "/calendar?view=week",
                    "/calendar?view=agenda",
                    "/companies",
                    "/documents",
                    "/applications",
                    "/applications?outcome=GHOSTED",
                    "/applications?archived=true",
                    "/search",
                    "/search?q=engineer",
                    "/capture",
                    "/shortcuts",
                    "/applications?stage=applied&tag=referral",
                    "/board?text=engineer",
                    "/insights",
                    "/insights?period=90d&by=tag",
                    "/insights/proof-of-search",
                    "/insights/proof-of-search?from=1999-01-01&to=1999-01-31",
                    "/insights?from=1999-01-01&to=1999-12-31",
                    "/views",
                    "/bin",
                    "/settings/stages",
                    "/import",
                    "/settings",
                    "/settings/calendar",
                    "/settings/reminders",
                    "/settings/sessions",
                    "/settings/tokens"));
            String application = "/applications/" + open;
            pages.addAll(List.of(
                    application,
                    application + "/edit",
                    application + "/outcome",
                    application + "/merging",
                    application + "/merging?with=" + ended,
                    application + "/cells/tags",
                    application + "/stage-changes/new",
                    application + "/stage-changes/" + change,
                    application + "/documents/" + latestDocument().id,
                    "/applications/" + ended));
            pages.addAll(besides());
            pages.addAll(BelievablePreparation.pages());
            pages.addAll(BelievableWebhooks.pages());
            pages.addAll(BelievableGuides.pages(application));
            pages.addAll(BelievableOffers.pages());
            return pages;
        });
    }

    /** The page of one of each thing that belongs to applications. */
    private static List<String> besides() {
        Contact kim = Contact.<Contact>findAll().firstResult();
        Interview round = Interview.<Interview>find("title is not null").firstResult();
        return List.of(
                "/contacts/" + kim.id,
                "/contacts/" + kim.id + "/edit",
                "/interviews/" + round.id,
                "/interviews/" + round.id + "/edit",
                "/applications/" + round.application.id + "/interviews",
                "/companies/" + kim.company.id,
                "/companies/" + kim.company.id + "/edit",
                "/tasks/" + Task.<Task>findAll().firstResult().id,
                "/notes/" + Note.<Note>findAll().firstResult().id,
                "/documents/" + latestDocument().id);
    }

    /** One round held, one on Thursday in another zone, one at the same time elsewhere, and a last day to apply. */
    private static void schedule(Moment now) {
        JobApplication microsoft = JobApplication.require(idOf("Microsoft"));
        Contact noor = Contact.named("Noor", microsoft.company, now);
        LocalDateTime soon = now.today().plusDays(3).atTime(9, 0);
        Interview.schedule(
                microsoft,
                round(InterviewType.RECRUITER_SCREEN, null, InterviewFormat.PHONE, soon.minusDays(15), List.of())
                        .with(InterviewOutcome.PASSED),
                now);
        Interview.schedule(
                microsoft,
                round(
                        InterviewType.OPERATING_SYSTEMS,
                        "OS concepts with the host team",
                        InterviewFormat.VIDEO,
                        soon,
                        List.of(noor)),
                now);
        Interview.schedule(
                microsoft,
                round(InterviewType.DEBUGGING, null, null, soon.plusDays(7), List.of())
                        .with(InterviewOutcome.CANCELLED),
                now);
        Interview.schedule(
                JobApplication.require(idOf("AWS")),
                round(InterviewType.CODING, null, InterviewFormat.VIDEO, soon.plusMinutes(30), List.of()),
                now);
        JobApplication.require(idOf("Oxide")).deadline = now.today().plusDays(5);
    }

    private static InterviewDetails round(
            InterviewType type, String title, InterviewFormat format, LocalDateTime start, List<Contact> people) {
        return new InterviewDetails(
                type,
                title,
                format,
                null,
                start,
                "America/Los_Angeles",
                null,
                "https://meet.example.com/j/99417",
                people,
                null,
                "Ask **Noor** how pages move between nodes.\n\n1. Draw the scheduler\n2. Three stories");
    }

    private static Document latestDocument() {
        return Document.<Document>find("revision", 2).firstResult();
    }

    /** People, papers, notes and tasks around one application. */
    private static void surround(JobApplication application, Moment now) {
        Contact kim = Contact.create(
                new ContactDetails(
                        "Kim Park",
                        "Microsoft",
                        "Recruiter",
                        "kim@contoso.example",
                        "+1 425 555 0100",
                        "https://linkedin.example/kim",
                        "Answers within a day. **Prefers mail.**",
                        now.today().minusDays(6),
                        now.today()),
                now);
        kim.involve(application, Part.RECRUITER, now);
        Contact.named("Noor", application.company, now).involve(application, Part.HIRING_MANAGER, now);
        Note.on(
                application,
                new NoteDetails("# Loop\n\nFour rounds, *fundamentals* first:\n\n- operating systems\n- debugging\n\n"
                        + "See [the posting](https://jobs.example.com/1)."),
                now);
        Task.create(
                new TaskDetails(
                        application,
                        TaskKind.PREPARATION,
                        "Explain virtual memory aloud in ten minutes",
                        now.today(),
                        "P7D"),
                now);
        Task.create(
                new TaskDetails(
                        null,
                        TaskKind.TODO,
                        "Look through the new postings",
                        now.today().minusDays(1),
                        "P1D"),
                now);
        Task.create(new TaskDetails(application, TaskKind.TODO, "Draw a scheduler from memory", now.today(), null), now)
                .complete(now);
        byte[] first = "Ada, systems engineer".getBytes(StandardCharsets.UTF_8);
        byte[] second = "Ada, systems engineer, again".getBytes(StandardCharsets.UTF_8);
        Document.keep(new Upload("ada-systems.md", DocumentKind.RESUME, first), now);
        Document.keep(new Upload("ada-systems.md", DocumentKind.RESUME, second), now)
                .use(application, now.today().minusDays(5), now);
    }

    private static UUID idOf(String company) {
        return JobApplication.<JobApplication>find("company.nameKey", company.toLowerCase(Locale.ROOT))
                .firstResult()
                .id;
    }

    private static void begin(Followed followed, Moment now) {
        Instant entered = now.now().minus(Duration.ofDays(followed.daysAgo()));
        LocalDate followUp =
                followed.followUpInDays() == null ? null : now.today().plusDays(followed.followUpInDays());
        boolean sent = !followed.stage().equals("saved");
        boolean movedOn = !List.of("saved", "applied").contains(followed.stage());
        JobApplication application = JobApplication.create(
                details(followed, followUp),
                Stage.named(sent ? "applied" : "saved"),
                movedOn ? entered.minus(Duration.ofDays(9)) : entered,
                now);
        if (movedOn) {
            application.moveTo(Stage.named(followed.stage()), new Moment(entered, now.zone()));
        }
    }

    private static ApplicationDetails details(Followed followed, LocalDate followUp) {
        return new ApplicationDetails(
                followed.company(),
                followed.role(),
                "https://jobs.example.com/" + followed.stage() + "/1",
                "Redmond, WA",
                null,
                null,
                new BigDecimal("120000"),
                new BigDecimal("180000"),
                "USD",
                null,
                null,
                "Referral",
                followed.tags(),
                4,
                "Build and run the services that place virtual machines.\n\nYou like to know why the scheduler did that.",
                "Kim says the loop is four rounds, fundamentals first.",
                null,
                followUp,
                null,
                null,
                null);
    }

    private static void end(Outcome outcome, int number, Moment now) {
        Instant begun = now.now().minus(Duration.ofDays(40 + number * 3L));
        JobApplication application = JobApplication.create(
                ApplicationDetails.of("Company " + outcome.name().charAt(0) + number, "Backend Engineer"),
                Stage.named("applied"),
                begun,
                now);
        application.end(new Ending(outcome, now.today().minusDays(number), null), now);
    }
}
