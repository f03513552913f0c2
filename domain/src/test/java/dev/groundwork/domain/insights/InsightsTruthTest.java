package dev.groundwork.domain.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.pipeline.StageKind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every figure of a search with known events against a count by plain loops: changes of mind, back-dated, amended and
 * removed changes, reopened, archived, binned, restored and merged applications among them.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class InsightsTruthTest {

    private static final long SEED = Long.getLong("insights.seed", 20261123);
    private static final Moment NOW = new Moment(ToldSearch.NOW, ToldApplication.ZONE);

    @Inject
    Fixtures fixtures;

    /** The events as rows. */
    @Test
    void fiveThousandApplicationsAreCountedRight() {
        ToldSearch search = new ToldSearch(SEED, 5_000);
        assertThat(search.present()).hasSizeBetween(4_000, 4_990);
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, PerformedSearch::prepare);
        WrittenSearch.write(search, ada);
        fixtures.as(ada, () -> compare(search));
    }

    /** The events through the verbs, so that rows and verbs mean the same. */
    @Test
    void whatTheVerbsWriteIsCountedRight() {
        ToldSearch search = new ToldSearch(SEED + 1, 200);
        assertThat(search.mergings).hasSizeGreaterThan(4);
        Candidate ada = fixtures.somebodyNew();
        new PerformedSearch(fixtures, ada).perform(search);
        fixtures.as(ada, () -> compare(search));
    }

    private static void compare(ToldSearch search) {
        List<UUID> resumes = Document.<Document>list("kind = ?1 order by name", DocumentKind.RESUME).stream()
                .map(document -> document.id)
                .toList();
        assertThat(resumes).hasSize(ToldSearch.RESUMES);
        LocalDate from = LocalDate.parse("2025-10-01");
        LocalDate to = LocalDate.parse("2026-03-31");
        compare(search, InsightFilter.all(), null);
        compare(search, new InsightFilter(from, to, null, null, null, null, null), null);
        compare(search, new InsightFilter(from, null, "LINKEDIN", null, null, null, null), null);
        compare(search, new InsightFilter(null, to, null, "remote", null, null, null), null);
        compare(search, new InsightFilter(null, null, null, null, "Company 7", null, null), null);
        compare(search, new InsightFilter(null, null, null, null, null, resumes.get(2), null), "2");
        compare(search, new InsightFilter(from, to, null, null, null, null, ToldSearch.PATHS.get(0)), null);
        compare(search, new InsightFilter(from, to, "x", null, null, null, null), null);
    }

    private static void compare(ToldSearch search, InsightFilter filter, String resume) {
        CountedByHand truth = new CountedByHand(search, filter, resume);
        assertThat(Funnel.of(filter, NOW).steps().stream()
                        .collect(Collectors.toMap(Funnel.Step::kind, Funnel.Step::count)))
                .as(filter + "")
                .isEqualTo(truth.funnel());
        Flow flow = Flow.of(filter, NOW);
        assertThat(flow.links().stream()
                        .collect(Collectors.toMap(link -> link.source() + " " + link.target(), Flow.Link::count)))
                .as(filter + "")
                .isEqualTo(truth.flow());
        assertThat(flow.total()).isEqualTo(truth.funnel().get(StageKind.SAVED));
        compareSources(filter, truth);
        compareTimes(filter, truth);
        Activity activity = Activity.of(filter, NOW);
        assertThat(activity.weeks().stream()
                        .filter(week -> week.applications() + week.interviews() + week.practiceMinutes() > 0)
                        .collect(Collectors.toMap(
                                Activity.Week::begins,
                                week -> List.of(week.applications(), week.interviews(), week.practiceMinutes()))))
                .as(filter + "")
                .isEqualTo(truth.weeks(activity.from(), activity.to()));
        assertThat(PathSpread.of(filter, NOW).paths().stream()
                        .collect(Collectors.toMap(
                                path -> orNone(path.slug()), path -> List.of(path.open(), path.applications()))))
                .as(filter + "")
                .isEqualTo(truth.paths());
    }

    private static void compareSources(InsightFilter filter, CountedByHand truth) {
        Map<Grouping, Function<ToldApplication, Stream<String>>> groupings = Map.of(
                Grouping.SOURCE, CountedByHand::source,
                Grouping.TAG, told -> told.tags.stream(),
                Grouping.RESUME, told -> told.resumes.stream().map(resume -> "resume-" + resume + ".txt"));
        groupings.forEach((by, names) -> {
            Map<String, List<Long>> counted = new HashMap<>();
            Sources.of(by, filter, NOW)
                    .groups()
                    .forEach(group -> counted.put(
                            by == Grouping.SOURCE
                                    ? orNone(group.name()).toLowerCase(Locale.ROOT)
                                    : orNone(group.name()),
                            List.of(group.applications(), group.responses(), group.interviews(), group.offers())));
            assertThat(counted).as(by + " " + filter).isEqualTo(truth.compared(names));
        });
    }

    private static void compareTimes(InsightFilter filter, CountedByHand truth) {
        TimeInStage.of(filter, NOW).stages().forEach(stay -> {
            List<Double> figures = figures(stay.days());
            figures.add((double) stay.ongoing());
            assertSame(figures, truth.stays().get(stay.slug()), stay.slug() + " " + filter);
        });
        Answers answers = Answers.of(filter, NOW);
        List<Double> figures = Stream.of(answers.sent(), answers.answered(), answers.ended(), answers.ghosted())
                .map(Long::doubleValue)
                .collect(Collectors.toCollection(ArrayList::new));
        figures.addAll(figures(answers.firstAnswer()));
        assertSame(figures, truth.answers(), "answers " + filter);
    }

    private static List<Double> figures(Quartiles days) {
        return Stream.of((double) days.count(), days.lower(), days.median(), days.upper())
                .map(figure -> figure == null ? -1 : figure)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void assertSame(List<Double> figures, List<Double> truth, String what) {
        assertThat(figures).as(what).hasSameSizeAs(truth);
        for (int i = 0; i < truth.size(); i++) {
            assertThat(figures.get(i)).as(what + " " + figures + " " + truth).isCloseTo(truth.get(i), within(1e-9));
        }
    }

    private static String orNone(String name) {
        return name == null ? "none" : name;
    }
}
