package dev.groundwork.domain.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.insights.Answers;
import dev.groundwork.domain.insights.Flow;
import dev.groundwork.domain.insights.Funnel;
import dev.groundwork.domain.insights.Grouping;
import dev.groundwork.domain.insights.InsightFilter;
import dev.groundwork.domain.insights.PathSpread;
import dev.groundwork.domain.insights.Sources;
import dev.groundwork.domain.insights.TimeInStage;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.ApplicationSort;
import dev.groundwork.domain.pipeline.Board;
import dev.groundwork.domain.pipeline.FilterChoices;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Overview;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskFilter;
import dev.groundwork.domain.search.Search;
import dev.groundwork.domain.today.Due;
import dev.groundwork.domain.today.Glance;
import dev.groundwork.domain.today.Quiet;
import dev.groundwork.domain.today.Round;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How PostgreSQL answers what the pages ask, under the application's role and behind row-level security: through a key
 * that begins with the candidate, however much there is of others.
 *
 * <p>A full-text index cannot help here. A condition of the query may run before the policy's only if it is leakproof,
 * and neither {@code @@} nor {@code word_similarity} is; so the candidate's key finds her rows, and the words are looked
 * for in those.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansTest {

    private static final Pattern READ_WHOLE = Pattern.compile("Seq Scan on (\\w+)");

    /** A few pages: shorter than any way through an index, and with one row for each stage, view or guide of a candidate. */
    private static final Set<String> SHORT = Set.of("stage", "saved_view", "tag", "guide");

    @Inject
    Fixtures fixtures;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Clock clock;

    Candidate ada;

    @BeforeAll
    void fill() {
        ada = fixtures.somebodyNew();
        ManyRows.of(ada, 5_000);
        ManyRows.ofOthersThan(ada, 20, 2_500);
    }

    @Test
    void theBoardGoesByTheCandidatesKeys() {
        assertPlans(() -> Board.read(open(null), moment(), 200));
        assertPlans(() -> Board.read(open("number"), moment(), 200));
        assertPlans(FilterChoices::read);
    }

    @Test
    void theBoardReadsAsMuchAsItShowsAndCountsNoFurtherThanItSays() {
        fixtures.as(ada, () -> {
            Board[] board = new Board[1];
            CountedStatements counted =
                    CountedStatements.during(() -> board[0] = Board.read(open(null), moment(), 200));

            assertThat(board[0].tally().open()).isEqualTo(Overview.MOST_COUNTED + 1);
            assertThat(counted.pages()).as(counted.toString()).isLessThan(15_000);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theTableGoesByTheCandidatesKeys(ApplicationSort sort) {
        for (boolean descending : List.of(false, true)) {
            assertPlans(() -> {
                ApplicationList list = new ApplicationList(open(null), sort, descending);
                JobApplication last = list.page(null, 50).get(49).application();
                assertThat(list.page(list.positionAfter(last), 50)).hasSize(50);
            });
        }
    }

    @Test
    void theTableUnderEachFilterGoesByTheCandidatesKeys() {
        Stream.of(
                        new ApplicationFilter(
                                Set.of("saved"), null, null, false, null, null, null, null, null, null, null, null),
                        new ApplicationFilter(
                                null, null, null, false, "Company number 7", null, null, null, null, null, null, null),
                        new ApplicationFilter(
                                null, null, null, false, null, "tag 7", "Source 3", null, null, null, null, null),
                        open("senior"))
                .map(filter -> new ApplicationList(filter, ApplicationSort.UPDATED_AT, true))
                .forEach(list -> assertPlans(() -> list.page(null, 50)));
    }

    @Test
    void theSearchGoesByTheCandidatesKeys() {
        assertPlans(() -> assertThat(Search.everything("senior enginer", 50)).hasSize(50));
    }

    @Test
    void todayGoesByTheCandidatesKeys() {
        assertPlans(() -> {
            Due.by(moment());
            ChecklistItem.dueBy(moment(), 150);
            ChecklistItem.doneSince(moment().now().minus(Duration.ofDays(1)), 150);
            Task.dueByOrDoneSince(moment().today().plusDays(7), moment().now(), 150);
            Contact.touchDueBy(moment().today(), 20);
            ChecklistItem.dueByOrDoneSince(moment(), moment().now(), moment().now(), 150);
            Round.notOver(moment().now(), 8);
            Quiet.of(moment(), 8);
            Glance.at(moment(), 8, 6);
        });
    }

    @Test
    void theTasksGoByTheCandidatesKeys() {
        TaskFilter open = new TaskFilter(null, null, true, null, null);
        assertPlans(() -> {
            List<Task> first = Task.page(open, null, 50);
            Place place = first.get(49).place();
            assertThat(Task.page(open, place, 50)).hasSize(50);
            Task.count(open);
            Task.doneSince(moment().now().minus(Duration.ofDays(14)), 20);
        });
    }

    @Test
    void theFiguresGoByTheCandidatesKeys() {
        Stream.of(
                        InsightFilter.all(),
                        new InsightFilter(
                                LocalDate.EPOCH, LocalDate.EPOCH.plusYears(100), null, "tag 7", null, null, null),
                        new InsightFilter(null, null, "Source 3", null, "Company number 7", new UUID(7, 7), "path"))
                .forEach(filter -> assertPlans(() -> {
                    Funnel.of(filter, moment());
                    Flow.of(filter, moment());
                    Stream.of(Grouping.values()).forEach(by -> Sources.of(by, filter, moment()));
                    TimeInStage.of(filter, moment());
                    Answers.of(filter, moment());
                    PathSpread.of(filter, moment());
                }));
    }

    @Test
    void whatWouldReadEverybodysRowsIsNoticed() {
        fixtures.as(ada, () -> {
            assertThat(plan("select 1 from job_application where lower(role) = 'x' or candidate_id = ?"))
                    .as("the policy narrows it")
                    .doesNotContainPattern(READ_WHOLE);
            assertThat(plan("select 1 from candidate where display_name = ?")).containsPattern(READ_WHOLE);
        });
    }

    private void assertPlans(Runnable reading) {
        fixtures.as(ada, () -> {
            List<String> sent = SentStatements.during(reading);
            assertThat(sent).isNotEmpty();
            sent.forEach(sql -> {
                String plan = plan(sql);
                assertThat(tablesReadWhole(plan)).as(sql + "\n" + plan).isSubsetOf(SHORT);
                assertThat(plan).contains("candidate_id = ");
            });
        });
    }

    private static List<String> tablesReadWhole(String plan) {
        List<String> tables = new ArrayList<>();
        Matcher matcher = READ_WHOLE.matcher(plan);
        while (matcher.find()) {
            tables.add(matcher.group(1));
        }
        return tables;
    }

    /** The plan that serves all values; on a connection as the application has it. */
    private String plan(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("prepare asked as " + numbered(sql));
            statement.execute("set plan_cache_mode = force_generic_plan");
            try (ResultSet rows = statement.executeQuery("explain execute asked" + nulls(sql))) {
                StringBuilder plan = new StringBuilder();
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
                return plan.toString();
            } finally {
                statement.execute("deallocate asked");
                statement.execute("reset plan_cache_mode");
            }
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static String numbered(String sql) {
        int[] number = {0};
        return Pattern.compile("\\?").matcher(sql).replaceAll(mark -> "\\$" + ++number[0]);
    }

    private static String nulls(String sql) {
        int values = sql.length() - sql.replace("?", "").length();
        return values == 0 ? "" : "(null" + ", null".repeat(values - 1) + ")";
    }

    private static ApplicationFilter open(String text) {
        return new ApplicationFilter(null, null, null, true, null, null, null, text, false, null, null, null);
    }

    private Moment moment() {
        return new Moment(clock.instant(), ada.zone());
    }
}
