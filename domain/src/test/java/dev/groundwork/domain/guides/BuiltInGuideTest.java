package dev.groundwork.domain.guides;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.StageKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guides that ship are whole: each part of the article has its place, and each item its reason. */
class BuiltInGuideTest {

    private static final Path FOLDER = Path.of("src/main/resources/guides");

    private static final GuideContent AZURE =
            BuiltInGuides.withSlug("azure-core-compute-software-engineer").orElseThrow();

    static Stream<String> files() throws IOException {
        return Files.readAllLines(FOLDER.resolve("index")).stream();
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        try (Stream<Path> folder = Files.list(FOLDER)) {
            assertThat(files().toList())
                    .containsExactlyInAnyOrderElementsOf(
                            folder.map(path -> path.getFileName().toString())
                                    .filter(name -> name.endsWith(".yaml"))
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsTheSchema(String file) throws IOException {
        JsonNode guide = GuideFile.tree(Files.readAllBytes(FOLDER.resolve(file)));
        assertThat(schema().validate(guide)).isEmpty();
        assertThat(guide.get("slug").asText() + ".yaml").isEqualTo(file);
    }

    @Test
    void theSchemaRefusesWhatIsNoGuide() throws IOException {
        for (String wrong : List.of(
                "title: x\nrole: x",
                "slug: A\ntitle: x\nrole: x",
                "slug: a\ntitle: x\nrole: x\ncolour: x",
                "slug: a\ntitle: x\nrole: x\ncompetencies: [{slug: a, name: a, kind: HOBBY, weight: 1}]",
                "slug: a\ntitle: x\nrole: x\nchecklists: [{slug: a, title: a, items: []}]",
                "slug: a\ntitle: x\nrole: x\nchecklists: [{slug: a, title: a, roundType: CODING,"
                        + " items: [{slug: a, title: a, before: soon}]}]")) {
            assertThat(schema().validate(GuideFile.tree(wrong.getBytes(StandardCharsets.UTF_8))))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    @Test
    void hasEveryPartOfTheArticle() {
        assertThat(AZURE.activities()).hasSize(5);
        assertThat(AZURE.competencies().stream().filter(each -> each.kind() == CompetencyKind.FUNDAMENTAL))
                .hasSize(6)
                .allMatch(each -> each.weight() >= 4);
        assertThat(AZURE.competencies().stream().filter(each -> each.kind() == CompetencyKind.TOOL))
                .hasSize(2)
                .allMatch(each -> each.weight() == 1);
        assertThat(AZURE.fit().inFavour()).hasSize(4);
        assertThat(AZURE.fit().against()).hasSize(4);
        assertThat(AZURE.questionAreas()).hasSize(5).allMatch(area -> area.roundType() != null);
        assertThat(AZURE.careerPaths()).hasSize(5);
        assertThat(AZURE.resumeEvidence().strong()).hasSize(5);
        assertThat(AZURE.resumeEvidence().weak()).hasSize(2);
    }

    @Test
    void saysWhatConnectsTheParts() {
        HonestQuestion question = AZURE.fit().honestQuestion();
        assertThat(Stream.of(
                        AZURE.company(),
                        AZURE.role(),
                        AZURE.level(),
                        AZURE.summary(),
                        AZURE.workday(),
                        AZURE.temperament(),
                        AZURE.commonMistake(),
                        AZURE.salary().pay(),
                        AZURE.salary().why(),
                        AZURE.salary().expectation(),
                        AZURE.salary().inReturn(),
                        AZURE.resumeEvidence().rule(),
                        question.question(),
                        question.ifSystems(),
                        question.ifFeatures(),
                        question.principle()))
                .doesNotContainNull();
        assertThat(AZURE.level()).contains("early in their careers");
        assertThat(AZURE.temperament()).contains("Patience").contains("complexity");
        assertThat(question.ifFeatures()).contains("too low-level");
        assertThat(question.principle()).contains("famous name");
        assertThat(AZURE.careerPaths())
                .filteredOn(path -> path.why().contains("hard"))
                .isNotEmpty();
    }

    @Test
    void givesEachItemItsReason() {
        Stream<String> reasons = Stream.of(
                        AZURE.activities().stream().map(Statement::why),
                        AZURE.competencies().stream().map(GuideCompetency::why),
                        AZURE.fit().statements().stream().map(Statement::why),
                        AZURE.questionAreas().stream().map(QuestionArea::why),
                        AZURE.careerPaths().stream().map(CareerPath::why),
                        AZURE.resumeEvidence().kinds().stream().map(Statement::why),
                        items().map(ItemTemplate::why))
                .flatMap(each -> each);
        assertThat(reasons).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void preparesForEachAreaTheApplicationAndTheOtherRounds() {
        Set<InterviewType> prepared =
                AZURE.checklists().stream().map(ChecklistTemplate::roundType).collect(Collectors.toSet());
        assertThat(prepared)
                .containsAll(AZURE.questionAreas().stream()
                        .map(QuestionArea::roundType)
                        .toList())
                .contains(InterviewType.RECRUITER_SCREEN, InterviewType.HIRING_MANAGER);
        assertThat(AZURE.checklistsFor(StageKind.SAVED)).hasSize(1);
        assertThat(AZURE.checklists()).hasSize(8).allMatch(list -> list.items().size() >= 5);
        assertThat(items()).allMatch(item -> item.before() != null);
        Set<String> competencies =
                AZURE.competencies().stream().map(GuideCompetency::slug).collect(Collectors.toSet());
        assertThat(items().map(ItemTemplate::competency).filter(slug -> slug != null))
                .isNotEmpty()
                .allMatch(competencies::contains);
    }

    private static Stream<ItemTemplate> items() {
        return AZURE.checklists().stream().flatMap(list -> list.items().stream());
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve("guide.schema.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }
}
