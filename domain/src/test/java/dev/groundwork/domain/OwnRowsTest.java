package dev.groundwork.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.Tag;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OwnRowsTest {

    private static final String OWN = "from Stage s where s.candidateId = :candidate";
    private static final String UNBOUND = "from Stage s";

    @Inject
    Fixtures fixtures;

    @Test
    void onlyOwnRowsAreRead() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.somebodyNew();

        fixtures.as(ada, () -> assertThat(OwnRows.of(Stage.class, OWN).list())
                .hasSize(5)
                .extracting(stage -> stage.candidateId)
                .containsOnly(CurrentCandidate.ofRequest().toString()));
    }

    @Test
    void aQueryThatDoesNotNameTheCandidateIsRefused() {
        fixtures.asSomebodyNew(
                () -> assertThatThrownBy(() -> OwnRows.of(Stage.class, UNBOUND).list())
                        .hasMessageContaining("candidate"));
    }

    @Test
    void everyOtherQueryIsBoundToTheCandidateAfterwards() {
        Candidate ada = fixtures.somebodyNew();

        CountedStatements counted = CountedStatements.during(() -> fixtures.as(ada, () -> {
            OwnRows.of(Stage.class, OWN).list();
            assertThatThrownBy(() -> OwnRows.of(Stage.class, UNBOUND).list());
            Tag.listAll();
        }));

        assertThat(counted.statements())
                .extracting(CountedStatements.Counted::text)
                .filteredOn(text -> text.contains("from tag "))
                .singleElement()
                .asString()
                .contains("candidate_id = $1");
    }
}
