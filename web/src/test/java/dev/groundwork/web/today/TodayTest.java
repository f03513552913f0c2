package dev.groundwork.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskDetails;
import dev.groundwork.domain.pipeline.TaskKind;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.preparation.QuestionDetails;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TodayTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;

    @BeforeEach
    void signIn() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
    }

    @Test
    void anEmptyDaySaysWhatBelongsHere() {
        Document page = browser.open("/today");

        assertThat(page.select("h1").text()).isEqualTo("Today");
        assertThat(page.select(".empty__title").text()).isEqualTo("This is where your day begins");
        assertThat(page.select(".empty .button--main").attr("href")).isEqualTo("/board");
        assertThat(page.select(".navigation__count")).isEmpty();
    }

    @Test
    void whatIsDueStandsByUrgencyAndTheCountFallsByDoing() {
        fixtures.as(ada, () -> {
            JobApplication oxide = application("Oxide", "applied", 2);
            task(oxide, TaskKind.FOLLOW_UP, "Ask Kim again", -5);
            task(oxide, TaskKind.FOLLOW_UP, "Ask Noor", 0);
            task(null, TaskKind.TODO, "Tidy the list", -1);
            task(null, TaskKind.PREPARATION, "Draw a scheduler", 3);
            Contact.create(
                    new ContactDetails("Sam", "Fly.io", null, null, null, null, null, null, now().today()), now());
        });

        Document page = browser.open("/today");

        assertThat(page.select(".hero__over").text()).endsWith("first of 4 to do");
        assertThat(page.select(".hero__title").text()).isEqualTo("Ask Kim again");
        assertThat(page.select(".hero .chip--late").text()).isEqualTo("5 d late");
        assertThat(page.select(".navigation__count").text()).isEqualTo("4");
        assertThat(titles(page, "todo")).containsExactly("Tidy the list");
        assertThat(titles(page, "follow-up")).containsExactly("Ask Noor");
        assertThat(titles(page, "in-touch")).containsExactly("Sam");
        assertThat(titles(page, "coming")).startsWith("Draw a scheduler");

        String box = page.select("[aria-labelledby=todo] form").attr("action");
        Document done = browser.postAndFollow(box, "from", "/today");

        assertThat(done.select(".navigation__count").text()).isEqualTo("3");
        assertThat(titles(done, "done")).containsExactly("Tidy the list");

        String back = done.select("[aria-labelledby=done] form").attr("action");
        assertThat(browser.postAndFollow(back, "from", "/today")
                        .select(".navigation__count")
                        .text())
                .isEqualTo("4");
    }

    @Test
    void theNextRoundComesFirstWithWhatIsToBeDoneForIt() {
        fixtures.as(ada, () -> {
            round(application("Oxide", "applied", 20), InterviewType.CODING, 9);
            round(application("Fly.io", "applied", 20), InterviewType.OPERATING_SYSTEMS, 3, "Kim");
            task(null, TaskKind.TODO, "Tidy the list", -1);
        });

        Document page = browser.open("/today");

        assertThat(page.select(".hero__over").text()).isEqualTo("Next interview · in 3 days");
        assertThat(page.select(".hero__title").text()).endsWith(", operating systems");
        assertThat(page.select(".hero").text())
                .contains("Fly.io · Engineer · round 1")
                .contains("in Los Angeles")
                .contains("with Kim");
        String round = page.select(".hero__title a").attr("href");
        assertThat(page.select(".hero__actions a").eachAttr("href")).containsExactly(round + "/card", round);
        assertThat(page.select("[aria-labelledby=later-rounds] .task__link").eachText())
                .containsExactly("Coding");
        assertThat(titles(page, "todo")).containsExactly("Tidy the list");
        assertThat(page.select("[aria-labelledby=items-0] .row__end").eachText())
                .startsWith("4 d late");
        assertThat(page.select("[aria-labelledby=items-0] h2").text()).isEqualTo("To do for it");
    }

    @Test
    void itemsAreTickedAndUnticked() {
        fixtures.as(ada, () -> round(application("Fly.io", "applied", 20), InterviewType.OPERATING_SYSTEMS, 3));
        Document page = browser.open("/today");
        String first = titles(page, "items-0").get(0);
        long due = Long.parseLong(page.select(".navigation__count").text());

        Document done = browser.postAndFollow(
                page.select("[aria-labelledby=items-0] form").attr("action"), "from", "/today");

        assertThat(done.select(".navigation__count").text()).isEqualTo(String.valueOf(due - 1));
        assertThat(done.select("[aria-labelledby=items-0] .task--done .task__link")
                        .eachText())
                .containsExactly(first);

        String back = done.select("[aria-labelledby=items-0] .task--done form").attr("action");
        Document again = browser.postAndFollow(back, "from", "/today");

        assertThat(again.select(".task--done")).isEmpty();
        assertThat(titles(again, "items-0")).startsWith(first);
    }

    @Test
    void aRoundWithNothingDueSaysWhatComesNext() {
        fixtures.as(ada, () -> round(application("Fly.io", "applied", 20), InterviewType.RECRUITER_SCREEN, 6));
        assertThat(browser.open("/today").select("[aria-labelledby=items-0]").text())
                .contains("Nothing more is due for it today. This comes next:");

        Candidate grace = fixtures.somebodyNew();
        fixtures.as(grace, () -> round(application("Fly.io", "applied", 20), InterviewType.OTHER, 6));
        assertThat(Browser.withSession(fixtures.sessionOf(grace))
                        .open("/today")
                        .select("[aria-labelledby=items-0] p a")
                        .text())
                .isEqualTo("Write down what to prepare");
    }

    @Test
    void aRoundThatIsOverAsksHowItWent() {
        fixtures.as(ada, () -> round(application("Fly.io", "applied", 20), InterviewType.CODING, -1));
        assertThat(browser.open("/today")
                        .select("[aria-labelledby=past] .button")
                        .attr("href"))
                .endsWith("/debrief");
    }

    @Test
    void cardsThatAreDueAreOneRow() {
        fixtures.as(ada, () -> {
            Question.add(new QuestionDetails("What is a page fault?", null, 1, null, null), now());
            Question.add(new QuestionDetails("What is a futex?", null, null, null, null), now());
        });

        Document page = browser.open("/today");

        assertThat(page.select("[aria-labelledby=cards] li").text()).startsWith("2 questions come again");
        assertThat(page.select("[aria-labelledby=cards] .button").attr("href")).isEqualTo("/preparation/review");
        assertThat(page.select(".navigation__count").text()).isEqualTo("2");
    }

    @Test
    void silencesSayOnWhoseSideTheyAre() {
        fixtures.as(ada, () -> {
            application("Oxide", "screening", 20);
            application("Fly.io", "saved", 9);
        });

        Document page = browser.open("/today");

        assertThat(page.select("[aria-labelledby=quiet] li").eachText())
                .contains("Oxide · Engineer waiting on them 20 days", "Fly.io · Engineer quiet on my side 9 days");
        assertThat(page.select("[aria-labelledby=recent] .task__link").eachText())
                .containsExactlyInAnyOrder("Oxide · Engineer", "Fly.io · Engineer");
    }

    @Test
    void eightStatementsDoHoweverMuchThereIs() {
        fixtures.as(ada, () -> fill(2));
        CountedStatements few = statements();
        fixtures.as(ada, () -> fill(20));
        CountedStatements many = statements();

        assertThat(many.total()).as(many.toString()).isEqualTo(few.total()).isLessThanOrEqualTo(8);
    }

    @Test
    void nobodySeesTheDayOfAnother() {
        fixtures.as(ada, () -> fill(2));
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.open("/today").select(".empty__title")).hasSize(1);
        assertThat(Browser.ofStranger().get("/today").header("Location")).isEqualTo("/sign-in?next=%2Ftoday");
    }

    private CountedStatements statements() {
        browser.open("/today");
        return CountedStatements.during(() -> browser.open("/today"));
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            JobApplication application = application("Company " + i, "screening", 20);
            task(application, TaskKind.FOLLOW_UP, "Ask " + i, i % 2);
            application("Quiet " + i, "saved", 20);
            task(null, TaskKind.TODO, "Do " + i, 0).complete(now());
            round(application, InterviewType.values()[i % 5], 1 + i % 9, "Kim " + i);
            round(application("Past " + i, "screening", 20), InterviewType.OTHER, -2);
            Question.add(new QuestionDetails("What is " + i + "?", null, null, null, null), now());
            Contact.create(
                    new ContactDetails("Sam " + i, "Fly.io", null, null, null, null, null, null, now().today()), now());
        }
    }

    /** A round that is known for ten days. */
    private Interview round(JobApplication application, InterviewType type, int days, String... people) {
        return Interview.schedule(
                application,
                new InterviewDetails(
                        type,
                        null,
                        null,
                        clock.instant().plus(days, ChronoUnit.DAYS),
                        null,
                        "America/Los_Angeles",
                        null,
                        null,
                        Stream.of(people)
                                .map(name -> Contact.create(
                                        new ContactDetails(name, null, null, null, null, null, null, null, null),
                                        now()))
                                .toList(),
                        null,
                        null),
                new Moment(clock.instant().minus(10, ChronoUnit.DAYS), ada.zone()));
    }

    private Task task(JobApplication application, TaskKind kind, String title, int days) {
        return Task.create(
                new TaskDetails(application, kind, title, now().today().plusDays(days), null), now());
    }

    private JobApplication application(String company, String stage, int daysAgo) {
        return JobApplication.create(
                ApplicationDetails.of(company, "Engineer"),
                Stage.named(stage),
                clock.instant().minus(daysAgo, ChronoUnit.DAYS),
                now());
    }

    private static List<String> titles(Document page, String section) {
        return page.select("[aria-labelledby=" + section + "] .task__link").eachText();
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
