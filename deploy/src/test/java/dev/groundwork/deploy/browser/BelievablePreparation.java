package dev.groundwork.deploy.browser;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.preparation.CounterQuestion;
import dev.groundwork.domain.preparation.Debrief;
import dev.groundwork.domain.preparation.DebriefDetails;
import dev.groundwork.domain.preparation.DebriefedQuestion;
import dev.groundwork.domain.preparation.Practice;
import dev.groundwork.domain.preparation.PracticeDetails;
import dev.groundwork.domain.preparation.PracticeKind;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.preparation.QuestionDetails;
import dev.groundwork.domain.preparation.Rating;
import dev.groundwork.domain.preparation.Statement;
import dev.groundwork.domain.preparation.StatementDetails;
import dev.groundwork.domain.preparation.Story;
import dev.groundwork.domain.preparation.StoryDetails;
import dev.groundwork.domain.preparation.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How a candidate with a believable search prepares for its rounds. */
final class BelievablePreparation {

    private BelievablePreparation() {}

    /** Prepares the candidate of the request, who has a round held and rounds to come. */
    static void begin(Moment now) {
        practise("operating-systems", PracticeKind.LAB, 60, 1, Map.of("Depth", 4, "Communication", 3), now);
        practise("operating-systems", PracticeKind.READING, 90, 3, Map.of(), now);
        practise("data-structures-and-algorithms", PracticeKind.PROBLEM, 45, 2, Map.of("Problem solving", 4), now);
        practise("data-structures-and-algorithms", PracticeKind.MOCK, 60, 9, Map.of("Testing", 2), now);
        practise("container-tools", PracticeKind.LAB, 180, 4, Map.of("Depth", 4), now);
        practise("virtualization-tools", PracticeKind.LAB, 120, 6, Map.of(), now);
        ask("What happens between pressing a key and the letter on the screen?", "operating-systems", 1, now);
        ask("When does a process become a zombie, and who buries it?", "operating-systems", 2, now)
                .review(Rating.GOOD, now);
        ask("How would you find out why a service answers slowly once an hour?", "debugging", 4, now);
        Interview held =
                Interview.<Interview>find("outcome", InterviewOutcome.PASSED).firstResult();
        tell(held, now);
        Debrief.hold(
                held,
                new DebriefDetails(
                        null,
                        "Friendly. Wanted to hear **why systems**.",
                        "Noor writes by Monday.",
                        "A range by mail.",
                        4,
                        List.of(
                                new DebriefedQuestion("Why this team?", null, 2, "One sentence, then the cache story."),
                                new DebriefedQuestion(
                                        "What did you last make faster?", "system-performance", 4, null))),
                now);
        Statement.create(
                new StatementDetails(
                        held.application,
                        Topic.PAY,
                        "At least 165,000 in all",
                        now.today().minusDays(12),
                        "Kim Park"),
                now);
        Statement.create(
                new StatementDetails(
                        held.application,
                        Topic.NOTICE,
                        "Four weeks",
                        now.today().minusDays(12),
                        null),
                now);
        CounterQuestion.begin(now);
        CounterQuestion.all().get(0).answer(held.application.company, "Four rounds; the hiring manager decides.", now);
    }

    /** Its pages. */
    static List<String> pages() {
        Interview held =
                Interview.<Interview>find("outcome", InterviewOutcome.PASSED).firstResult();
        Interview coming = Interview.<Interview>find("title is not null").firstResult();
        Question question = Question.<Question>find("memoryState is not null").firstResult();
        Story story = Story.<Story>find("situation is not null").firstResult();
        return List.of(
                "/preparation",
                "/preparation/practice",
                "/preparation/practice/" + Practice.<Practice>findAll().firstResult().id,
                "/preparation/questions",
                "/preparation/questions/" + question.id,
                "/preparation/questions/" + question.id + "/edit",
                "/preparation/review",
                "/preparation/stories",
                "/preparation/stories/" + story.id,
                "/preparation/stories/" + story.id + "/edit",
                "/preparation/questions-for-them",
                "/preparation/questions-for-them/" + CounterQuestion.all().get(0).id,
                "/companies/" + held.application.company.id + "/answers",
                "/statements/" + Statement.<Statement>findAll().firstResult().id,
                "/interviews/" + held.id + "/debrief",
                "/interviews/" + coming.id + "/debrief",
                "/interviews/" + coming.id + "/card");
    }

    private static void practise(
            String competency, PracticeKind kind, int minutes, int daysAgo, Map<String, Integer> scores, Moment now) {
        Practice.log(
                new PracticeDetails(
                        competency, kind, minutes, now.now().minus(Duration.ofDays(daysAgo)), scores, null, null),
                now);
    }

    private static Question ask(String text, String competency, int confidence, Moment now) {
        return Question.add(
                new QuestionDetails(
                        text,
                        competency,
                        confidence,
                        "An interrupt first, then:\n\n1. the driver\n2. the line discipline\n3. whoever waits in `read`",
                        null),
                now);
    }

    private static void tell(Interview held, Moment now) {
        Story.create(
                        new StoryDetails(
                                "The cache that lied",
                                "Prices on the shop were an hour old, but only for some, and only at night.",
                                "Find out why before the sale on Friday.",
                                "Compared the clocks of all hosts, found two that drifted, and traced the lost invalidations.",
                                "No wrong price since; the check runs on every host now.",
                                "I would look at the clocks first.",
                                List.of("debugging", "operating-systems"),
                                List.of("complex-debugging")),
                        now)
                .tell(held);
        Story.create(
                new StoryDetails(
                        "A queue that was never empty",
                        "Jobs waited for minutes though the machines were idle.",
                        null,
                        "Measured where they waited and halved the lock.",
                        "From 4 minutes to 6 seconds at the 99th percentile.",
                        null,
                        List.of("system-performance", "backend-development"),
                        List.of("performance-optimization")),
                now);
        Story.create(
                new StoryDetails(
                        "Saying no to the rewrite that everybody wanted, in writing and with figures",
                        null,
                        null,
                        null,
                        "We moved in four steps instead.",
                        null,
                        List.of("clean-code"),
                        null),
                now);
    }
}
