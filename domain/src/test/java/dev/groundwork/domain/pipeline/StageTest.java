package dev.groundwork.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class StageTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Moment LATER = new Moment(NOW.now().plusSeconds(60), NOW.zone());

    @Inject
    Fixtures fixtures;

    @Test
    void aNewCandidateHasTheUsualStages() {
        fixtures.asSomebodyNew(
                () -> assertThat(slugs()).containsExactly("saved", "applied", "screening", "interviewing", "offer"));
    }

    @Test
    void aNewStageMakesRoom() {
        fixtures.asSomebodyNew(() -> {
            Stage.create(new StageDetails("Take-home ÜBUNG", StageKind.INTERVIEWING, 3), NOW);
            assertThat(slugs())
                    .containsExactly("saved", "applied", "screening", "take-home-ubung", "interviewing", "offer");
            assertThat(Stage.inOrder()).extracting(stage -> stage.position).containsExactly(0, 1, 2, 3, 4, 5);
        });
    }

    @Test
    void twoStagesOfOneNameHaveTwoSlugs() {
        fixtures.asSomebodyNew(() -> {
            Stage.create(new StageDetails("面接", StageKind.INTERVIEWING, null), NOW);
            Stage.create(new StageDetails("Offer", StageKind.OFFER, null), NOW);
            assertThat(slugs()).endsWith("offer", "stage", "offer-2");
        });
    }

    @Test
    void movingAndRenamingKeepsTheSlug() {
        fixtures.asSomebodyNew(() -> {
            Stage.named("offer").change(new StageDetails("Contract", StageKind.OFFER, 0), LATER);
            assertThat(slugs()).containsExactly("offer", "saved", "applied", "screening", "interviewing");
            assertThat(Stage.named("offer").name).isEqualTo("Contract");
        });
    }

    @Test
    void aStageKnowsWhenItWasChanged() {
        fixtures.asSomebodyNew(() -> {
            Stage added = Stage.create(new StageDetails("Assessment", StageKind.SCREENING, 3), NOW);
            added.change(new StageDetails("Assessment", StageKind.SCREENING, 3), LATER);
            assertThat(List.of(added.createdAt, added.updatedAt)).containsOnly(NOW.now());
            Stage.named("saved").change(new StageDetails("Wishes", StageKind.SAVED, null), LATER);
            added.change(new StageDetails("Assessment", StageKind.SCREENING, 2), LATER);
            assertThat(added.updatedAt).isEqualTo(LATER.now());
            assertThat(Stage.named("saved").updatedAt).isEqualTo(LATER.now());
            assertThat(Stage.named("screening").updatedAt).isEqualTo(LATER.now());
            assertThat(Stage.named("offer").updatedAt).isEqualTo(NOW.now());
        });
    }

    @Test
    void aStageInUseStays() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = JobApplication.create(
                    ApplicationDetails.of("Oxide", "Engineer"), Stage.named("screening"), null, NOW);
            application.moveTo(Stage.named("offer"), NOW);
            assertThatThrownBy(() -> Stage.named("screening").remove(NOW)).isInstanceOf(StageInUse.class);
            Stage.named("interviewing").remove(NOW);
            assertThat(slugs()).containsExactly("saved", "applied", "screening", "offer");
            assertThat(Stage.inOrder()).extracting(stage -> stage.position).containsExactly(0, 1, 2, 3);
        });
    }

    @Test
    void theLastStageStays() {
        fixtures.asSomebodyNew(() -> {
            List.of("saved", "applied", "screening", "offer")
                    .forEach(slug -> Stage.named(slug).remove(NOW));
            assertThatThrownBy(() -> Stage.named("interviewing").remove(NOW)).isInstanceOf(LastStage.class);
        });
    }

    @Test
    void anUnknownSlugIsInvalidInput() {
        fixtures.asSomebodyNew(
                () -> assertThatThrownBy(() -> Stage.named("nowhere")).isInstanceOf(InvalidInput.class));
    }

    private static List<String> slugs() {
        return Stage.inOrder().stream().map(stage -> stage.slug).toList();
    }
}
