package dev.groundwork.domain.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.Upload;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.preparation.Story;
import dev.groundwork.domain.preparation.StoryDetails;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EvidenceTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Test
    void aKindIsFilledByStoriesAndDocuments() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            assertThat(evidence().strong()).hasSize(5).noneMatch(Evidence.Kind::isFilled);
            assertThat(evidence().weak()).hasSize(2);
            Document report = document("report");
            DocumentEvidence.add(report, "performance-optimization", NOW);
            DocumentEvidence.add(report, "performance-optimization", NOW);
            story("The lost page", "complex-debugging");
        });
        CountedStatements counted = CountedStatements.during(() -> fixtures.as(ada, () -> {
            Evidence evidence = evidence();
            assertThat(evidence.filled()).isEqualTo(2);
            assertThat(evidence.strong().get(2).documents()).hasSize(1);
            assertThat(evidence.strong().get(2).isDeep()).isFalse();
            assertThat(evidence.strong().get(3).stories()).hasSize(1);
            assertThat(evidence.strong().get(3).isDeep()).isTrue();
            assertThat(evidence.warnings()).isEmpty();
        }));
        assertThat(counted.without("set_config").total()).isEqualTo(2);
        fixtures.as(ada, () -> {
            DocumentEvidence.remove(Document.<Document>listAll().get(0), "performance-optimization");
            assertThat(evidence().filled()).isEqualTo(1);
            assertThatThrownBy(() -> DocumentEvidence.add(document("x"), "No slug", NOW))
                    .isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void onlyWeakEvidenceIsWarnedOf() {
        fixtures.asSomebodyNew(() -> {
            DocumentEvidence.add(document("shop"), "basic-web-applications", NOW);
            assertThat(evidence().warnings()).containsExactly(Evidence.Warning.ONLY_WEAK);
            story("The lost page", "complex-debugging");
            assertThat(evidence().warnings()).isEmpty();
        });
    }

    @Test
    void breadthWithoutDepthIsWarnedOf() {
        fixtures.asSomebodyNew(() -> {
            Document resume = document("resume");
            DocumentEvidence.add(resume, "complex-debugging", NOW);
            DocumentEvidence.add(resume, "performance-optimization", NOW);
            assertThat(evidence().warnings()).isEmpty();
            DocumentEvidence.add(resume, "multithreading-or-networking", NOW);
            assertThat(evidence().warnings()).containsExactly(Evidence.Warning.BREADTH_WITHOUT_DEPTH);
            story("The lost page", "complex-debugging");
            assertThat(evidence().warnings()).isEmpty();
            for (String name : List.of("a", "b", "c")) {
                DocumentEvidence.add(document(name), "tutorial-projects", NOW);
            }
            assertThat(evidence().warnings()).containsExactly(Evidence.Warning.BREADTH_WITHOUT_DEPTH);
        });
    }

    @Test
    void anActivityIsBackedByOneStory() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            story("First", "complex-debugging");
            story("Second", "complex-debugging");
            List<Story> stories = Story.byTitle(9);
            ActivityStory.back("debugging-at-scale", stories.get(0), NOW);
            ActivityStory.back("debugging-at-scale", stories.get(1), NOW);
            assertThat(ActivityStory.byActivity()).containsOnly(entry("debugging-at-scale", stories.get(1)));
            assertThatThrownBy(() -> ActivityStory.back("No slug", stories.get(0), NOW))
                    .isInstanceOf(InvalidInput.class);
        });
        fixtures.asSomebodyNew(() -> assertThat(ActivityStory.byActivity()).isEmpty());
        fixtures.as(ada, () -> {
            ActivityStory.clear("debugging-at-scale");
            assertThat(ActivityStory.byActivity()).isEmpty();
        });
    }

    private static Evidence evidence() {
        return Evidence.of(Guide.usual());
    }

    private static Document document(String name) {
        return Document.keep(
                new Upload(name + ".txt", DocumentKind.RESUME, name.getBytes(StandardCharsets.UTF_8)), NOW);
    }

    private static void story(String title, String kind) {
        Story.create(new StoryDetails(title, null, null, null, null, null, List.of(), List.of(kind)), NOW);
    }
}
