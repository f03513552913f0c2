package dev.groundwork.web.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SampleSearchesTest {

    @Inject
    Fixtures fixtures;

    Candidate ada;
    Browser browser;

    @BeforeEach
    void signIn() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
    }

    @Test
    void onePressFillsTheEmptyBoardAndAnotherRemovesExactlyThat() {
        assertThat(browser.open("/board").select("form[action=/sample-search] button"))
                .hasSize(1);

        Document full = browser.postAndFollow("/sample-search");
        assertThat(applications()).isBetween(35L, 45L);
        assertThat(full.select("[role=status]").first().text()).startsWith("This is a made-up search.");
        assertThat(full.select("form[action=/sample-search]")).isEmpty();
        assertThat(browser.open("/settings").select("form[action=/sample-search/removal] button"))
                .hasSize(1);

        browser.post("/board", "company", "Mine", "role", "Engineer");
        Document after = browser.postAndFollow("/sample-search/removal");
        assertThat(after.select(".card a").eachText()).containsExactly("Mine");
        assertThat(after.select("[role=status]").first().text()).isEqualTo("The sample is removed.");
        assertThat(browser.open("/settings").select("form[action=/sample-search/removal]"))
                .isEmpty();
    }

    @Test
    void twiceInARowIsOnce() {
        browser.postAndFollow("/sample-search");
        long once = applications();
        browser.postAndFollow("/sample-search");

        assertThat(applications()).isEqualTo(once);
        browser.postAndFollow("/sample-search/removal");
        browser.postAndFollow("/sample-search/removal");
        assertThat(applications()).isZero();
    }

    @Test
    void nobodyMakesOrRemovesThatOfAnother() {
        browser.postAndFollow("/sample-search");
        long before = applications();
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        grace.postAndFollow("/sample-search/removal");
        assertThat(Browser.ofStranger().post("/sample-search").statusCode()).isEqualTo(303);
        assertThat(Browser.ofStranger().post("/sample-search/removal").statusCode())
                .isEqualTo(303);
        assertThat(browser.request()
                        .header("Sec-Fetch-Site", "cross-site")
                        .post("/sample-search/removal")
                        .statusCode())
                .isEqualTo(403);
        assertThat(applications()).isEqualTo(before);
        assertThat(grace.open("/board").select(".card")).isEmpty();
    }

    private long applications() {
        return fixtures.as(ada, () -> JobApplication.count());
    }
}
