package dev.groundwork.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class StoryTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Test
    void itIsKeptWithWhatItShows() {
        Candidate ada = fixtures.somebodyNew();
        StoryDetails details = new StoryDetails(
                "The cache that lied",
                "A stale cache served wrong prices.",
                "Find out why.",
                "Traced it to a lost invalidation.",
                "No wrong price since.",
                "I would have looked at the clock first.",
                Arrays.asList("debugging", " debugging ", null, "clean-code"),
                List.of("debugging-production"));
        UUID id = fixtures.as(ada, () -> Story.create(details, NOW).id);
        fixtures.as(ada, () -> {
            Story story = Story.require(id);
            assertThat(story.details()).isEqualTo(details);
            assertThat(story.details().competencies()).containsExactly("debugging", "clean-code");
            assertThat(story.shows("debugging")).isTrue();
            assertThat(story.shows("backend-development")).isFalse();
        });
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> Story.require(id)).isInstanceOf(NotFound.class);
            assertThat(Story.page(null, 9)).isEmpty();
        });
    }

    @Test
    void itsTitleIsAllItNeeds() {
        fixtures.asSomebodyNew(() -> {
            Story second = Story.create(titled("the second"), NOW);
            Story first = Story.create(titled("The first"), new Moment(NOW.now().plusSeconds(1), NOW.zone()));
            assertThat(Story.page(null, 1)).containsExactly(first);
            assertThat(Story.page(first.place(), 9)).containsExactly(second);
            assertThat(Story.byTitle(9)).containsExactly(first, second);
            assertThatThrownBy(() -> Story.create(titled(" "), NOW)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> first.change(
                            new StoryDetails("x", null, null, null, null, null, List.of("juggling"), null), NOW))
                    .isInstanceOf(InvalidInput.class);
        });
    }

    private static StoryDetails titled(String title) {
        return new StoryDetails(title, " ", null, null, null, null, null, null);
    }
}
