package dev.groundwork.domain.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.fit.FitCheck;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.Board;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.CompanyDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.Tag;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskFilter;
import dev.groundwork.domain.pipeline.TimelineEntry;
import dev.groundwork.domain.preparation.Debrief;
import dev.groundwork.domain.preparation.Practice;
import dev.groundwork.domain.preparation.PracticeDetails;
import dev.groundwork.domain.preparation.PracticeKind;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.preparation.QuestionDetails;
import dev.groundwork.domain.preparation.Readiness;
import dev.groundwork.domain.preparation.Statement;
import dev.groundwork.domain.preparation.Story;
import dev.groundwork.domain.preparation.Telling;
import dev.groundwork.domain.today.Due;
import dev.groundwork.domain.today.Round;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SampleSearchTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Test
    void isABelievableSearchOfFourMonths() {
        fixtures.asSomebodyNew(() -> {
            SampleSearch.create(NOW);
            assertThat(JobApplication.count()).isBetween(38L, 42L);
            Board board = Board.read(
                    new ApplicationFilter(null, null, null, true, null, null, null, null, false, null, null, null),
                    NOW,
                    50);
            assertThat(board.columns())
                    .filteredOn(column -> !column.stage().slug.equals("offer"))
                    .allMatch(column -> column.total() > 0);
            assertThat(board.tally().ended())
                    .containsKeys(Outcome.REJECTED, Outcome.GHOSTED, Outcome.DECLINED, Outcome.WITHDRAWN);
            List<StageChange> changes = StageChange.listAll();
            assertThat(changes).allMatch(change -> change.enteredAt.isBefore(NOW.now()));
            assertThat(changes)
                    .anyMatch(change -> change.enteredAt.isBefore(NOW.now().minus(Duration.ofDays(110))));
            assertThat(Note.count()).isGreaterThan(8);
            assertThat(Contact.count()).isGreaterThan(5);
            assertThat(Task.count(TaskFilter.dueBy(NOW.today()))).isPositive();
            assertThat(JobApplication.<JobApplication>listAll())
                    .allMatch(application -> application.outcome == null || !application.closedOn.isAfter(NOW.today()));
        });
    }

    @Test
    void bringsRoundsAndWhatIsPreparedForThem() {
        fixtures.asSomebodyNew(() -> {
            SampleSearch.create(NOW);
            List<Round> coming = Round.notOver(NOW.now(), 10);
            assertThat(coming).hasSize(2).allMatch(round -> !round.people().isEmpty());
            Interview next = coming.get(0).interview();
            assertThat(NOW.dayOf(next.startsAt)).isEqualTo(NOW.today().plusDays(3));
            assertThat(next.round).isEqualTo(3);
            assertThat(Debrief.count()).isGreaterThan(3);
            assertThat(ChecklistItem.dueBy(NOW, 100))
                    .isNotEmpty()
                    .anyMatch(item -> item.checklist.interview.equals(next));
            assertThat(ChecklistItem.count(false)).isGreaterThan(20);
            assertThat(Due.read(NOW).cards()).isPositive();
            assertThat(Readiness.inAll(NOW).competencies())
                    .filteredOn(readiness -> readiness.score() > 0)
                    .hasSizeGreaterThan(4);
            assertThat(Story.count()).isEqualTo(4);
            assertThat(Telling.count()).isPositive();
            assertThat(Statement.of(next.application)).hasSize(3);
            assertThat(FitCheck.require(next.application).score).isGreaterThan(60);
            assertThat(Interview.<Interview>listAll())
                    .allMatch(interview -> interview.isComing(NOW.now())
                            == coming.stream()
                                    .anyMatch(round -> round.interview().equals(interview)));
        });
    }

    @Test
    void aQuestionOfTheCandidatesStaysAsItIs() {
        Candidate ada = fixtures.somebodyNew();
        String text = "What is the difference between a semaphore and a mutex?";
        fixtures.as(ada, () -> {
            Question.add(new QuestionDetails(text, null, 5, "Who may let it go.", null), NOW);
            Practice.log(new PracticeDetails("debugging", PracticeKind.LAB, 30, NOW.now(), null, null, null), NOW);
            SampleSearch.create(NOW);
        });
        fixtures.as(ada, () -> {
            assertThat(Question.worded(text).orElseThrow().confidence).isEqualTo(5);
            SampleSearch.remove();
        });
        fixtures.as(ada, () -> {
            assertThat(Question.<Question>listAll()).hasSize(1).noneMatch(Question::isCard);
            assertThat(Practice.count()).isEqualTo(1);
        });
    }

    @Test
    void isRemovedWithoutATraceAndMadeAgain() {
        fixtures.asSomebodyNew(() -> {
            SampleSearch.create(NOW);
            assertThat(SampleSearch.isThere()).isTrue();
            assertThatThrownBy(() -> SampleSearch.create(NOW)).isInstanceOf(SampleSearchThere.class);
            SampleSearch.remove();
            assertThat(SampleSearch.isThere()).isFalse();
            assertThat(JobApplication.count() + Company.count() + Contact.count() + Tag.count() + Task.count())
                    .isZero();
            assertThat(StageChange.count() + TimelineEntry.count() + Note.count())
                    .isZero();
            assertThat(Interview.count() + Checklist.count() + ChecklistItem.count() + FitCheck.count())
                    .isZero();
            assertThat(Practice.count() + Question.count() + Story.count() + Statement.count() + Debrief.count())
                    .isZero();
            SampleSearch.create(NOW);
        });
    }

    @Test
    void whatTheCandidateHasStays() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            Company.create(CompanyDetails.of("Google"), NOW);
            apply("Microsoft", "kernel");
            SampleSearch.create(NOW);
        });
        fixtures.as(ada, () -> {
            apply("Netflix", "rust");
            Contact.create(new ContactDetails("Hers", "Intel", null, null, null, null, null, null, null), NOW);
            SampleSearch.remove();
        });
        fixtures.as(ada, () -> {
            assertThat(Company.<Company>listAll())
                    .extracting(company -> company.name)
                    .containsExactlyInAnyOrder("Google", "Microsoft", "Netflix", "Intel");
            assertThat(Tag.inOrder()).extracting(tag -> tag.name).containsExactly("kernel", "rust");
            assertThat(JobApplication.count()).isEqualTo(2);
            assertThat(Contact.<Contact>listAll())
                    .extracting(contact -> contact.name)
                    .containsExactly("Hers");
        });
    }

    private static void apply(String company, String tag) {
        JobApplication application = JobApplication.create(ApplicationDetails.of(company, "Mine"), null, null, NOW);
        application.describe(application.details(List.of(tag)), NOW);
    }
}
