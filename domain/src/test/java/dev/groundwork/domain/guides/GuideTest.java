package dev.groundwork.domain.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class GuideTest {

    private static final String AZURE = "azure-core-compute-software-engineer";

    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Inject
    EntityManager entityManager;

    @Test
    void aCopyIsTheCandidatesOwn() {
        fixtures.asSomebodyNew(() -> {
            Guide copy = Guide.require(AZURE).copy("Mine", NOW);
            entityManager.flush();
            entityManager.clear();
            assertThat(Guide.all()).extracting(guide -> guide.slug).containsExactly(AZURE, AZURE + "-2");
            Guide read = Guide.require(copy.slug);
            assertThat(read.isBuiltIn()).isFalse();
            assertThat(read.content()).isEqualTo(Guide.require(AZURE).content().named(copy.slug, "Mine"));
            read.change(read.content(), NOW);
            assertThat(read.version).isZero();
            read.change(file("title: Other\nrole: Engineer"), NOW);
            entityManager.flush();
            assertThat(read.version).isEqualTo(1);
            assertThat(read.content().title()).isEqualTo("Other");
            read.remove();
            assertThat(Guide.all()).hasSize(1);
        });
    }

    @Test
    void theBuiltInOneIsReadOnly() {
        fixtures.asSomebodyNew(() -> {
            Guide guide = Guide.require(AZURE);
            assertThat(guide.isBuiltIn()).isTrue();
            assertThatThrownBy(() -> guide.change(file("title: x\nrole: x"), NOW))
                    .isInstanceOf(Conflict.class);
            assertThatThrownBy(guide::remove).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> Guide.create(guide.content(), NOW)).isInstanceOf(InvalidInput.class);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'role: x'                                                          | title",
                "'title: x~role: x~slug: A b'                                       | slug",
                "'title: x~role: x~activities: [{slug: a, text: b}, {slug: a, text: c}]' | activities",
                "'title: x~role: x~fit: {for: [{slug: a, text: b}], against: [{slug: a, text: c}]}' | fit.eachSlugOnce",
                "'title: x~role: x~competencies: [{slug: a, name: b, kind: TOOL, weight: 9}]' | competencies[0].weight",
                "'title: x~role: x~checklists: [{slug: a, title: b}]'               | checklists[0].hungOnOne",
                "'title: x~role: x~checklists: [{slug: a, title: b, roundType: CODING, items: [{slug: a, title: b, before: P1Y}]}]' | checklists[0].items[0].before"
            })
    void whatBreaksARuleIsNamedByItsPlace(String file, String field) {
        fixtures.asSomebodyNew(() -> assertThatThrownBy(() -> Guide.create(file(file.replace('~', '\n')), NOW))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly(field)));
    }

    @Test
    void competenciesAreThoseOfAllGuidesAndHerOwn() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            Guide.create(
                    file("title: x\nrole: x\ncompetencies: [{slug: sql, name: SQL, kind: TOOL, weight: 2},"
                            + " {slug: debugging, name: Finding faults, kind: FUNDAMENTAL, weight: 1}]"),
                    NOW);
            Competency own = Competency.create(new CompetencyDetails(null, "Spoken English", null, null), NOW);
            assertThat(own.slug).isEqualTo("spoken-english");
        });
        CountedStatements counted = CountedStatements.during(() -> fixtures.as(ada, () -> {
            List<Competency> known = Competency.known();
            assertThat(known)
                    .hasSize(10)
                    .extracting(competency -> competency.slug)
                    .doesNotHaveDuplicates();
            assertThat(known.subList(0, 2)).allMatch(each -> each.weight == 5 && AZURE.equals(each.guide));
            assertThat(known.get(9).kind).isEqualTo(CompetencyKind.TOOL);
        }));
        assertThat(counted.without("set_config").total()).isEqualTo(1);
        fixtures.as(ada, () -> {
            assertThat(Competency.require("debugging").name).isEqualTo("Finding faults");
            assertThat(Competency.require("debugging").guide).isEqualTo("x");
            Competency own = Competency.require(Competency.require("spoken-english").id);
            own.change(new CompetencyDetails(null, "English", CompetencyKind.TOOL, 1), NOW);
            assertThat(Competency.require("spoken-english").name).isEqualTo("English");
            own.remove();
            Competency.check("competency", null);
            assertThatThrownBy(() -> Competency.check("competency", "spoken-english"))
                    .isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void theCompetenciesOfAGuideAreReadOnly() {
        fixtures.asSomebodyNew(() -> {
            Competency competency = Competency.require("debugging");
            assertThat(Competency.require(competency.id).slug).isEqualTo("debugging");
            assertThatThrownBy(competency::remove).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> competency.change(competency.details(), NOW))
                    .isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> Competency.create(new CompetencyDetails("debugging", "x", null, null), NOW))
                    .isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void aStrangersAreNotFound() {
        fixtures.asSomebodyNew(() -> {
            Guide.create(file("title: Mine\nrole: x\ncompetencies: [{slug: s, name: S, kind: TOOL, weight: 2}]"), NOW);
            Competency.create(new CompetencyDetails("own", "Own", null, null), NOW);
        });
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> Guide.require("mine")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Competency.require("s")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Competency.require("own")).isInstanceOf(NotFound.class);
            assertThat(Competency.known()).hasSize(8);
        });
    }

    private static GuideContent file(String yaml) {
        return GuideFile.read(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
