package dev.groundwork.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.guides.Competency;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The formula of {@code docs/readiness.md}, figure by figure. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReadinessTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final String SYSTEMS = "operating-systems";
    private static final String TOOL = "container-tools";

    @Inject
    Fixtures fixtures;

    @Inject
    EntityManager entityManager;

    @Test
    void whoHasDoneNothingIsToldToPractise() {
        fixtures.asSomebodyNew(() -> {
            Readiness readiness = Readiness.inAll(NOW);
            assertThat(readiness.competencies())
                    .hasSize(Competency.known().size())
                    .allSatisfy(one -> {
                        assertThat(one.score()).isZero();
                        assertThat(one.evidence()).isEmpty();
                        assertThat(one.raise().orElseThrow().sentence())
                                .isEqualTo("Practise for an hour and score it: up to 8 points.");
                    });
            assertThat(readiness.coverage()).contains(0);
            assertThat(readiness.balance().warning()).isNull();
        });
    }

    @Test
    void anHourWithTopScoresIsTenPointsAndFadesByHalfInThirtyDays() {
        fixtures.asSomebodyNew(() -> {
            practise(SYSTEMS, PracticeKind.MOCK, 60, Map.of("Depth", 5), Duration.ZERO);
            assertThat(points(SYSTEMS)).isCloseTo(10, within(0.001));
            practise(SYSTEMS, PracticeKind.MOCK, 60, Map.of("Depth", 5, "Speed", 3), Duration.ofDays(30));
            assertThat(points(SYSTEMS)).isCloseTo(10 + 4, within(0.001));
            practise(SYSTEMS, PracticeKind.READING, 60, Map.of(), Duration.ZERO);
            assertThat(points(SYSTEMS)).isCloseTo(10 + 4 + 2.5, within(0.001));
            practise(SYSTEMS, PracticeKind.DRILL, 600, Map.of("Depth", 5), Duration.ofDays(400));
            assertThat(points(SYSTEMS)).isCloseTo(10 + 4 + 2.5, within(0.001));
            assertThat(of(TOOL).score()).isZero();
        });
    }

    @Test
    void beyondFourFreshHoursTheMeanCounts() {
        fixtures.asSomebodyNew(() -> {
            for (int i = 0; i < 4; i++) {
                practise(SYSTEMS, PracticeKind.MOCK, 120, Map.of("Depth", 4), Duration.ZERO);
            }
            assertThat(points(SYSTEMS)).isCloseTo(32, within(0.001));
            assertThat(of(SYSTEMS).raise().orElseThrow().step()).isEqualTo(Raise.Step.WRITE_STORY);
        });
    }

    @Test
    void questionsCountByHowWellTheyAreKnownToday() {
        fixtures.asSomebodyNew(() -> {
            ask(SYSTEMS, 5);
            assertThat(points(SYSTEMS)).isCloseTo(25 / 4.0, within(0.001));
            Question rehearsed = ask(SYSTEMS, 0);
            rehearsed.review(Rating.EASY, NOW);
            entityManager.flush();
            assertThat(points(SYSTEMS)).isCloseTo(2 * 25 / 4.0, within(0.001));
            Moment later = new Moment(rehearsed.dueAt, NOW.zone());
            assertThat(Readiness.inAll(later)
                            .only(List.of(SYSTEMS))
                            .competencies()
                            .get(0)
                            .figures()
                            .points())
                    .isCloseTo(25 / 4.0 + 0.9 * 25 / 4.0, within(0.1));
            for (int i = 0; i < 6; i++) {
                ask(SYSTEMS, 1);
            }
            Raise raise = of(SYSTEMS).raise().orElseThrow();
            assertThat(raise.sentence()).isEqualTo("Rehearse the 6 questions you do not know yet: up to 15 points.");
            assertThat(points(SYSTEMS)).isCloseTo(25 * (2 + 6 * 0.2) / 8, within(0.001));
        });
    }

    @Test
    void twoStoriesAreEnough() {
        fixtures.asSomebodyNew(() -> {
            for (int stories = 1; stories <= 3; stories++) {
                Story.create(new StoryDetails("x", null, null, null, null, null, List.of(SYSTEMS, TOOL), null), NOW);
                assertThat(of(TOOL).figures().storyPoints()).isCloseTo(Math.min(stories, 2) * 7.5, within(0.001));
            }
            assertThat(of(SYSTEMS).evidence()).hasSize(3).allSatisfy(evidence -> assertThat(evidence.points())
                    .isCloseTo(5, within(0.001)));
        });
    }

    @Test
    void aRoundAsksForItsItemsAndDoingThemCounts() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application =
                    JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, NOW);
            schedule(application, Duration.ofDays(10));
            entityManager.flush();
            Readiness needed = Readiness.of(application, NOW);
            assertThat(needed.competencies())
                    .extracting(one -> one.competency().slug)
                    .contains(SYSTEMS)
                    .doesNotContain(TOOL);
            ReadinessFigures before = of(SYSTEMS).figures();
            assertThat(before.itemsOpen()).isPositive();
            ChecklistItem item = ChecklistItem.<ChecklistItem>list("competency = ?1 order by dueAt, id", SYSTEMS)
                    .get(0);
            assertThat(before.nextItem()).isEqualTo(item.title);
            item.complete(NOW);
            entityManager.flush();
            CompetencyReadiness after = of(SYSTEMS);
            assertThat(after.figures().itemsOpen()).isEqualTo(before.itemsOpen() - 1);
            assertThat(after.figures().itemPoints()).isCloseTo(before.byAnItem(), within(0.001));
            assertThat(after.evidence()).singleElement().satisfies(evidence -> {
                assertThat(evidence.type()).isEqualTo(EvidenceType.CHECKLIST_ITEM);
                assertThat(evidence.id()).isEqualTo(item.id);
                assertThat(evidence.label()).isEqualTo(item.title);
            });
            assertThat(Readiness.of(application, new Moment(NOW.now().plus(Duration.ofDays(11)), NOW.zone()))
                            .coverage())
                    .isEmpty();
        });
    }

    @Test
    void theScoreIsTheSumOfItsEvidenceAndTheSmallestStandTogether() {
        fixtures.asSomebodyNew(() -> {
            for (int i = 1; i <= 12; i++) {
                practise(SYSTEMS, PracticeKind.LAB, 5 * i, Map.of("Depth", 3), Duration.ofDays(i));
                ask(SYSTEMS, i % 6);
            }
            CompetencyReadiness readiness = of(SYSTEMS);
            assertThat(readiness.evidence()).hasSize(12);
            assertThat(readiness.evidence())
                    .filteredOn(evidence -> evidence.id() == null)
                    .extracting(Evidence::label)
                    .containsOnly("7 more");
            assertThat(readiness.evidence().stream()
                            .mapToDouble(Evidence::points)
                            .sum())
                    .isCloseTo(readiness.figures().points(), within(0.001));
            assertThat(readiness.evidence().get(0).points())
                    .isGreaterThanOrEqualTo(readiness.evidence().get(1).points());
        });
    }

    @Test
    void whoLeansToToolsIsToldSoWithTheFigures() {
        fixtures.asSomebodyNew(() -> {
            practise(TOOL, PracticeKind.LAB, 120, Map.of(), Duration.ofDays(3));
            practise(SYSTEMS, PracticeKind.LAB, 30, Map.of(), Duration.ofDays(13));
            practise(SYSTEMS, PracticeKind.LAB, 600, Map.of(), Duration.ofDays(15));
            Balance balance = Readiness.inAll(NOW).balance();
            assertThat(balance.toolShare()).isCloseTo(0.8, within(0.001));
            assertThat(balance.fundamentalShare()).isCloseTo(0.2, within(0.001));
            assertThat(balance.warning())
                    .isEqualTo("In the last 14 days 120 of 150 minutes of preparation (80 %) went to tools,"
                            + " while 6 of 6 fundamentals are not covered.");
            practise(SYSTEMS, PracticeKind.LAB, 100, Map.of(), Duration.ZERO);
            assertThat(Readiness.inAll(NOW).balance().warning()).isNull();
        });
    }

    @Test
    void itTakesTwoStatementsHoweverMuchThereIs() {
        Candidate ada = fixtures.somebodyNew();
        UUID application = fixtures.as(ada, () -> {
            JobApplication made = JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, NOW);
            for (int day = 1; day <= 5; day++) {
                schedule(made, Duration.ofDays(day));
            }
            return made.id;
        });
        fixtures.as(ada, () -> {
            for (int i = 0; i < 200; i++) {
                practise(SYSTEMS, PracticeKind.DRILL, 30, Map.of("Depth", 3), Duration.ofHours(i));
                ask(SYSTEMS, i % 6);
            }
        });
        fixtures.as(ada, () -> {
            JobApplication found = JobApplication.require(application);
            CountedStatements all = CountedStatements.during(() -> Readiness.inAll(NOW));
            assertThat(all.total()).as(all.toString()).isEqualTo(2);
            CountedStatements needed = CountedStatements.during(() -> Readiness.of(found, NOW));
            assertThat(needed.total()).as(needed.toString()).isEqualTo(3);
        });
        fixtures.asSomebodyNew(() -> assertThat(Readiness.inAll(NOW).competencies())
                .allSatisfy(one -> assertThat(one.evidence()).isEmpty()));
    }

    private static void schedule(JobApplication application, Duration ahead) {
        Interview.schedule(
                application,
                InterviewDetails.of(InterviewType.OPERATING_SYSTEMS, NOW.now().plus(ahead), "America/Los_Angeles"),
                NOW);
    }

    private void practise(
            String competency, PracticeKind kind, int minutes, Map<String, Integer> scores, Duration ago) {
        Practice.log(new PracticeDetails(competency, kind, minutes, NOW.now().minus(ago), scores, null, null), NOW);
        entityManager.flush();
    }

    private Question ask(String competency, int confidence) {
        Question question = Question.add(
                new QuestionDetails("Why " + UUID.randomUUID() + "?", competency, confidence, null, null), NOW);
        entityManager.flush();
        return question;
    }

    private CompetencyReadiness of(String slug) {
        entityManager.flush();
        return Readiness.inAll(NOW).only(List.of(slug)).competencies().get(0);
    }

    private double points(String slug) {
        return of(slug).figures().points();
    }
}
