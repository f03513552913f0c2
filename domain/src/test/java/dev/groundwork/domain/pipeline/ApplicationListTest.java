package dev.groundwork.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ApplicationListTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    @Inject
    Fixtures fixtures;

    @ParameterizedTest
    @EnumSource(ApplicationSort.class)
    void walkingPageByPageShowsEveryApplicationOnceInOrder(ApplicationSort sort) {
        fixtures.asSomebodyNew(() -> {
            for (int i = 0; i < 23; i++) {
                JobApplication application =
                        create("Company " + i % 5, "Role " + i % 7, i % 3 == 0 ? "applied" : "saved");
                application.createdAt = NOW.now().plusSeconds(i / 2);
            }
            for (boolean descending : List.of(true, false)) {
                ApplicationList list = new ApplicationList(ApplicationFilter.all(), sort, descending);
                List<JobApplication> walked = walk(list, 4);
                assertThat(walked).hasSize(23).doesNotHaveDuplicates();
                assertThat(walked).isEqualTo(applications(list.page(null, 200)));
            }
        });
    }

    @Test
    void applicationsWithoutTheDayComeLastEitherWay() {
        fixtures.asSomebodyNew(() -> {
            JobApplication without = create("Oxide", "Engineer", "saved");
            JobApplication with = create("Fly.io", "Engineer", "applied");
            for (boolean descending : List.of(true, false)) {
                assertThat(walk(
                                new ApplicationList(ApplicationFilter.all(), ApplicationSort.APPLIED_ON, descending),
                                1))
                        .containsExactly(with, without);
            }
        });
    }

    @Test
    void everyFilterNarrows() {
        fixtures.asSomebodyNew(() -> {
            JobApplication saved = create("Oxide", "Control Plane Engineer", "saved");
            JobApplication applied = create("Microsoft", "Software Engineer, Azure Core Compute", "applied");
            JobApplication ended = create("Fly.io", "Platform Engineer", "offer");
            ended.end(new Ending(Outcome.DECLINED, null, null), NOW);
            saved.archive(NOW);
            create("Gone", "Engineer", "saved").bin(NOW);
            applied.describe(applied.details(List.of("Azure")), NOW);

            assertThat(found(ApplicationFilter.all())).containsExactlyInAnyOrder(saved, applied, ended);
            assertThat(found(with(Set.of("applied"), null, false, null, null, null, null)))
                    .containsExactly(applied);
            assertThat(found(with(null, Set.of(Outcome.DECLINED), false, null, null, null, null)))
                    .containsExactly(ended);
            assertThat(found(with(null, Set.of(Outcome.DECLINED), true, null, null, null, null)))
                    .hasSize(3);
            assertThat(found(with(null, null, true, null, null, null, null))).containsExactlyInAnyOrder(saved, applied);
            assertThat(found(with(null, null, false, " microSOFT", null, null, null)))
                    .containsExactly(applied);
            assertThat(found(with(null, null, false, applied.company.id.toString(), null, null, null)))
                    .containsExactly(applied);
            assertThat(found(with(null, null, false, null, "azure", null, null)))
                    .containsExactly(applied);
            assertThat(found(with(null, null, false, null, null, null, true))).containsExactly(saved);
            assertThat(found(with(null, null, false, null, null, null, false)))
                    .containsExactlyInAnyOrder(applied, ended);
        });
    }

    @Test
    void searchFindsWordsAndForgivesATypingError() {
        fixtures.asSomebodyNew(() -> {
            JobApplication microsoft = create("Microsoft", "Software Engineer, Azure Core Compute", "applied");
            JobApplication oxide = create("Oxide", "Control Plane Engineer", "saved");
            for (String text : List.of("Microsoft", "mircosoft", "azure compute", "Compute Azure")) {
                assertThat(found(with(null, null, false, null, null, text, null)))
                        .as(text)
                        .containsExactly(microsoft);
            }
            assertThat(found(with(null, null, false, null, null, "engineer", null)))
                    .containsExactlyInAnyOrder(microsoft, oxide);
            for (String text : List.of("zzzz", "%", "' or 1=1 --", "\"", "qq & | !")) {
                assertThat(found(with(null, null, false, null, null, text, null)))
                        .as(text)
                        .isEmpty();
            }
        });
    }

    @Test
    void countsAndStreamsTheSame() {
        fixtures.asSomebodyNew(() -> {
            for (int i = 0; i < 12; i++) {
                create("Company " + i, "Role", "saved");
            }
            ApplicationList list = new ApplicationList(ApplicationFilter.all(), ApplicationSort.CREATED_AT, false);
            List<String> streamed = new ArrayList<>();
            list.forEach(item -> streamed.add(item.details().company()));
            assertThat(streamed).hasSize(12).contains("Company 0", "Company 11");
            assertThat(list.count()).isEqualTo(12);
        });
    }

    @Test
    void theBoardShowsOpenOnesByStageAndCountsEndings() {
        fixtures.asSomebodyNew(() -> {
            JobApplication first = create("Oxide", "Engineer", "applied");
            JobApplication second = create("Fly.io", "Engineer", "applied");
            second.moveTo(new StageChangeDetails(second.stage, NOW.now().plusSeconds(60), null), NOW);
            first.describe(first.details(List.of("b", "A")), NOW);
            create("Gone", "Engineer", "saved").end(new Ending(Outcome.GHOSTED, LocalDate.of(2026, 1, 1), null), NOW);
            create("Hidden", "Engineer", "saved").archive(NOW);

            ApplicationFilter open = with(null, null, true, null, null, null, false);
            Board board = Board.read(open, NOW, 1);
            assertThat(board.columns())
                    .extracting(column -> column.stage().slug)
                    .containsExactly("saved", "applied", "screening", "interviewing", "offer");
            assertThat(board.columns().get(1).total()).isEqualTo(2);
            assertThat(board.columns().get(1).cards()).extracting(Card::id).containsExactly(second.id);
            assertThat(Board.read(open, NOW, 9).columns().get(1).cards().get(1).tags())
                    .containsExactly("A", "b");
            assertThat(board.tally().ended()).containsOnly(Map.entry(Outcome.GHOSTED, 1L));
            assertThat(board.tally().open()).isEqualTo(2);
        });
    }

    private static ApplicationFilter with(
            Set<String> stages,
            Set<Outcome> outcomes,
            boolean open,
            String company,
            String tag,
            String text,
            Boolean archived) {
        return new ApplicationFilter(
                stages, null, outcomes, open, company, tag, null, text, archived, null, null, null);
    }

    private static List<JobApplication> found(ApplicationFilter filter) {
        return applications(new ApplicationList(filter, ApplicationSort.CREATED_AT, true).page(null, 200));
    }

    private static List<JobApplication> walk(ApplicationList list, int limit) {
        List<JobApplication> walked = new ArrayList<>();
        ApplicationList.Position position = null;
        List<ApplicationList.Item> page;
        do {
            page = list.page(position, limit);
            walked.addAll(applications(page));
            if (!page.isEmpty()) {
                position = list.positionAfter(page.get(page.size() - 1).application());
            }
        } while (!page.isEmpty());
        return walked;
    }

    private static List<JobApplication> applications(List<ApplicationList.Item> items) {
        return items.stream().map(ApplicationList.Item::application).toList();
    }

    private static JobApplication create(String company, String role, String stage) {
        return JobApplication.create(ApplicationDetails.of(company, role), Stage.named(stage), null, NOW);
    }
}
