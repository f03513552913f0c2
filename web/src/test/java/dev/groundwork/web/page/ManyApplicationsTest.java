package dev.groundwork.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.ManyRows;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages over 5,000 applications, with as many tasks, notes, contacts and documents, beside those over 50. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyApplicationsTest {

    private static final int MOST_STATEMENTS = 8;

    /** Those of the pictures, beside those of the frame and the filters. */
    private static final int MOST_OF_PICTURES = 15;

    private static final int MOST_BYTES = 250_000;

    @Inject
    Fixtures fixtures;

    Candidate withMany;
    Candidate withFew;
    Browser many;
    Browser few;

    @BeforeAll
    void fill() {
        withMany = fixtures.somebodyNew();
        withFew = fixtures.somebodyNew();
        ManyRows.of(withMany, 5_000);
        ManyRows.of(withFew, 50);
    }

    @BeforeEach
    void signIn() {
        many = Browser.withSession(fixtures.sessionOf(withMany));
        few = Browser.withSession(fixtures.sessionOf(withFew));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/board",
                "/board?outcome=any&text=numbr",
                "/applications",
                "/applications?outcome=any&sort=company",
                "/applications?outcome=any&text=numbr",
                "/search?q=senior enginer",
                "/search/palette?q=senior",
                "/today",
                "/tasks",
                "/contacts",
                "/companies",
                "/documents",
                "/bin",
                "/insights",
                "/insights/proof-of-search?from=2000-01-01"
            })
    void thePageIsAsQuickAndNearlyAsLight(String path) {
        many.open(path);
        AtomicReference<Response> page = new AtomicReference<>();

        CountedStatements ofMany = CountedStatements.during(() -> page.set(many.get(path)));
        CountedStatements ofFew = CountedStatements.during(() -> few.open(path));

        assertThat(ofMany.total())
                .as(ofMany.toString())
                .isLessThanOrEqualTo(path.equals("/insights") ? MOST_OF_PICTURES : MOST_STATEMENTS);
        assertThat(ofMany.total()).as(ofMany + "\n" + ofFew).isEqualTo(ofFew.total());
        assertThat(page.get().asByteArray().length).isLessThan(MOST_BYTES);
    }
}
