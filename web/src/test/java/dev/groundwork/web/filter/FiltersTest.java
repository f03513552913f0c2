package dev.groundwork.web.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersTest {

    @Test
    void nothingSaidMeansOpenAndNotArchived() {
        ApplicationFilter filter = Filters.none().filter();

        assertThat(filter.open()).isTrue();
        assertThat(filter.outcomes()).isEmpty();
        assertThat(filter.archived()).isFalse();
        assertThat(Filters.none().narrow()).isFalse();
        assertThat(Filters.none().at("/board")).isEqualTo("/board");
    }

    @Test
    void everyFieldIsRead() {
        ApplicationFilter filter = Filters.of(
                        "stage=saved&stage=offer&kind=APPLIED&outcome=open&outcome=GHOSTED&company=Fly.io"
                                + "&tag=c%2B%2B&source=Referral&text=a+b&from=2026-01-02&to=2026-03-04&archived=true")
                .filter();

        assertThat(filter)
                .isEqualTo(new ApplicationFilter(
                        Set.of("saved", "offer"),
                        Set.of(StageKind.APPLIED),
                        Set.of(Outcome.GHOSTED),
                        true,
                        "Fly.io",
                        "c++",
                        "Referral",
                        "a b",
                        true,
                        LocalDate.of(2026, 1, 2),
                        LocalDate.of(2026, 3, 4),
                        null));
    }

    @Test
    void outcomesHaveShortNamesForMany() {
        assertThat(Filters.of("outcome=ended").filter().outcomes()).containsExactlyInAnyOrder(Outcome.values());
        assertThat(Filters.of("outcome=any").filter().outcomes()).isEmpty();
        assertThat(Filters.of("outcome=any").filter().open()).isFalse();
        assertThat(Filters.of("archived=true").filter().open()).isFalse();
    }

    @Test
    void anAddressHasOneOrderAndNothingUnknown() {
        assertThat(Filters.of("sort=company&x=1&tag=c%2B%2B&stage=b&stage=a&tag=&after=z")
                        .query())
                .isEqualTo("stage=b&stage=a&tag=c%2B%2B&sort=company");
        assertThat(Filters.of("stage=b&stage=a").without("stage", "b").query()).isEqualTo("stage=a");
        assertThat(Filters.of("stage=b&tag=x").with("stage", "c").at("/board", "added", "1"))
                .isEqualTo("/board?stage=c&tag=x&added=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome=WON", "kind=saved", "from=yesterday", "to=2026-13-01"})
    void whatAFieldCannotHaveIsNotThere(String query) {
        assertThatThrownBy(() -> Filters.of(query).filter()).isInstanceOf(NotFound.class);
    }
}
