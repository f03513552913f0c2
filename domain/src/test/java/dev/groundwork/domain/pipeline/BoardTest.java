package dev.groundwork.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BoardTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Test
    void cardsAreThoseOfTheFilterWithTheirTagsInOrder() {
        fixtures.asSomebodyNew(() -> {
            JobApplication oxide = create("Oxide", "saved");
            Selection.of(List.of(oxide.id)).tag("rust", NOW);
            Selection.of(List.of(oxide.id)).tag("Azure", NOW);
            create("Fly.io", "saved");
            create("Gone", "saved").bin(NOW);

            assertThat(cards(open(null, null))).containsExactly("Fly.io", "Oxide");
            assertThat(cards(open("RUST", null))).containsExactly("Oxide");
            assertThat(cards(open(null, "oxid"))).containsExactly("Oxide");
            assertThat(Board.read(open("rust", null), NOW, 9)
                            .columns()
                            .get(0)
                            .cards()
                            .get(0)
                            .tags())
                    .containsExactly("Azure", "rust");
        });
    }

    @Test
    void theTallyCountsWhatDiffersInItsOutcomeOnly() {
        fixtures.asSomebodyNew(() -> {
            create("Oxide", "applied");
            create("Fly.io", "offer").end(new Ending(Outcome.DECLINED, null, null), NOW);

            Board open = Board.read(open(null, null), NOW, 9);
            Board ended = Board.read(ApplicationFilter.ended(Outcome.DECLINED), NOW, 9);

            assertThat(open.tally())
                    .isEqualTo(ended.tally())
                    .isEqualTo(new OutcomeTally(1, Map.of(Outcome.DECLINED, 1L)));
            assertThat(cards(ApplicationFilter.ended(Outcome.DECLINED))).containsExactly("Fly.io");
            assertThat(ended.columns().get(4).cards().get(0).outcome()).isEqualTo(Outcome.DECLINED);
        });
    }

    @Test
    void aColumnShowsTheNewestAndCountsAllInThreeStatements() {
        Candidate candidate = fixtures.somebodyNew();
        fixtures.as(candidate, () -> {
            for (int i = 0; i < 12; i++) {
                create("Company " + i, "saved");
            }
        });
        Board.Column[] saved = new Board.Column[1];
        // In a transaction of its own: PostgreSQL counts a statement when the next one begins or its transaction ends.
        // What the
        // driver asks of the catalog it remembers for each connection.
        CountedStatements counted = CountedStatements.during(() -> fixtures.as(
                        candidate,
                        () -> saved[0] =
                                Board.read(open(null, null), NOW, 5).columns().get(0)))
                .without("set_config")
                .without("pg_catalog");

        assertThat(saved[0].cards()).hasSize(5);
        assertThat(saved[0].total()).isEqualTo(12);
        assertThat(counted.total()).as(counted.toString()).isEqualTo(3);
    }

    @Test
    void theChoicesOfAFilterAreWhatIsUsed() {
        fixtures.asSomebodyNew(() -> {
            Selection.of(List.of(create("Oxide", "saved").id)).tag("rust", NOW);
            create("Gone", "saved").bin(NOW);
            SavedView.create(new SavedViewDetails("Remote", SavedView.Page.BOARD, "tag=remote"));

            assertThat(FilterChoices.read())
                    .isEqualTo(new FilterChoices(
                            List.of("Oxide"),
                            List.of("rust"),
                            List.of(),
                            List.of(new FilterChoices.View("Remote", SavedView.Page.BOARD, "tag=remote"))));
        });
        fixtures.asSomebodyNew(() -> assertThat(FilterChoices.read())
                .isEqualTo(new FilterChoices(List.of(), List.of(), List.of(), List.of())));
    }

    private static List<String> cards(ApplicationFilter filter) {
        return Board.read(filter, NOW, 9).columns().stream()
                .flatMap(column -> column.cards().stream())
                .map(Card::company)
                .toList();
    }

    private static ApplicationFilter open(String tag, String text) {
        return new ApplicationFilter(Set.of(), null, null, true, null, tag, null, text, false, null, null, null);
    }

    private static JobApplication create(String company, String stage) {
        return JobApplication.create(ApplicationDetails.of(company, "Engineer"), Stage.named(stage), null, NOW);
    }
}
