package dev.groundwork.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.WorkMode;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DescriptionsTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;
    UUID id;
    String page;

    @BeforeEach
    void followOneRole() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        id = fixtures.as(ada, () -> JobApplication.create(
                        ApplicationDetails.of("Oxide", "Engineer"), null, null, new Moment(clock.instant(), ada.zone()))
                .id);
        page = "/applications/" + id;
    }

    @Test
    void everyFieldIsKeptAndShown() {
        Map<String, String> form = formOf(browser.open(page + "/edit"));
        form.putAll(everything());

        Document shown = browser.postAndFollow(page + "/edit", pairs(form));

        assertThat(shown.select("[role=status]").text()).isEqualTo("The application is saved.");
        assertThat(shown.select(".lead").text())
                .startsWith("Microsoft · Redmond, WA, hybrid · $120,000 to $180,000 a year, plus equity · applied")
                .endsWith("through a referral");
        assertThat(shown.select(".markdown p").first().wholeText()).isEqualTo("First line\nsecond line");
        assertThat(shown.select("a[href='https://jobs.example.com/1']").text()).isEqualTo("jobs.example.com");
        ApplicationDetails kept =
                fixtures.as(ada, () -> JobApplication.require(id).details());
        assertThat(kept.tags()).containsExactly("azure", "Kernel");
        assertThat(kept.salaryMin()).isEqualByComparingTo(new BigDecimal("120000"));
        assertThat(kept.workMode()).isEqualTo(WorkMode.HYBRID);
        assertThat(kept.careerPaths()).containsExactly("site-reliability-engineering");
        Map<String, String> again = formOf(browser.open(page + "/edit"));
        everything().forEach((name, value) -> {
            if (!List.of("tags", "salaryMin", "notes", "description").contains(name)) {
                assertThat(again).containsEntry(name, value);
            }
        });
    }

    @Test
    void whatCannotBeReadIsToldBesideTheFieldAndStays() {
        Map<String, String> form = formOf(browser.open(page + "/edit"));
        form.putAll(Map.of(
                "company", "",
                "postingUrl", "javascript:alert(1)",
                "salaryMin", "a lot",
                "salaryMax", "7",
                "salaryCurrency", "Taler",
                "appliedOn", "32.13.2026",
                "excitement", "9",
                "tags", "x".repeat(51),
                "workMode", "SUBMARINE",
                "notes", "Stays"));

        Response refused = browser.post(page + "/edit", pairs(form));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.page(refused);
        assertThat(again.select("#company-error").text()).isEqualTo("Must not be blank.");
        assertThat(again.select("#postingUrl-error").text())
                .isEqualTo("Must be a web address that begins with http:// or https://.");
        assertThat(again.select("#salaryMin-error").text()).isEqualTo("Must be a number in digits, such as 85000.");
        assertThat(again.select("#salaryCurrency-error")).hasSize(1);
        assertThat(again.select("#appliedOn-error").text()).isEqualTo("Must be a day, such as 2026-11-23.");
        assertThat(again.select("#excitement-error")).hasSize(1);
        assertThat(again.select("#tags-error").text()).isEqualTo("Must be text of at most 50 characters.");
        assertThat(again.select("#workMode-error").text()).isEqualTo("Must be one of the choices.");
        Map<String, String> kept = formOf(again);
        assertThat(kept).containsEntry("salaryMin", "a lot").containsEntry("notes", "Stays");
        assertThat(browser.open(page).select(".lead").text()).startsWith("Oxide");
    }

    @Test
    void aSalaryAboveItsUpperEndIsToldInThePagesWords() {
        Map<String, String> form = formOf(browser.open(page + "/edit"));
        form.putAll(Map.of("salaryMin", "90,000", "salaryMax", "80 000"));

        Document again = Browser.page(browser.post(page + "/edit", pairs(form)));

        assertThat(again.select("#salaryMin-error").text()).isEqualTo("Must not be more than the other end.");
    }

    @Test
    void ofTwoTabsTheSecondSeesBothVersionsAndDecides() {
        Map<String, String> first = formOf(browser.open(page + "/edit"));
        Map<String, String> second = formOf(browser.open(page + "/edit"));
        first.put("location", "Emeryville");
        second.put("location", "Remote");
        browser.postAndFollow(page + "/edit", pairs(first));

        Response conflict = browser.post(page + "/edit", pairs(second));

        assertThat(conflict.statusCode()).isEqualTo(409);
        Document both = Browser.page(conflict);
        assertThat(both.select("h1").text()).isEqualTo("Changed in two places");
        assertThat(both.select("tbody tr")).hasSize(1);
        assertThat(both.select("tbody tr").text()).isEqualTo("Location Emeryville Remote");
        assertThat(browser.open(page).select(".lead").text()).contains("Emeryville");

        browser.postAndFollow(page + "/edit", pairs(formOf(both)));

        assertThat(browser.open(page).select(".lead").text()).contains("Remote");
    }

    @Test
    void aChangeElsewhereThatSaysTheSameIsNoConflict() {
        Map<String, String> form = formOf(browser.open(page + "/edit"));
        browser.post(page + "/archiving");

        assertThat(browser.post(page + "/edit", pairs(form)).statusCode()).isEqualTo(303);
    }

    @Test
    void aLongNoteInAnyScriptFits() {
        Map<String, String> form = formOf(browser.open(page + "/edit"));
        form.put("notes", "漢".repeat(100_000));
        assertThat(browser.post(page + "/edit", pairs(form)).statusCode()).isEqualTo(303);

        form = formOf(browser.open(page + "/edit"));
        form.put("notes", "漢".repeat(100_001));
        Response refused = browser.post(page + "/edit", pairs(form));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#notes-error").text())
                .isEqualTo("Must be text of at most 100000 characters.");
    }

    private static Map<String, String> everything() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("company", "Microsoft");
        form.put("role", "Software Engineer");
        form.put("postingUrl", "https://jobs.example.com/1");
        form.put("location", "Redmond, WA");
        form.put("workMode", "HYBRID");
        form.put("employmentType", "FULL_TIME");
        form.put("salaryMin", "120,000");
        form.put("salaryMax", "180000");
        form.put("salaryCurrency", "USD");
        form.put("salaryPeriod", "YEAR");
        form.put("salaryNote", "plus equity");
        form.put("source", "a referral");
        form.put("tags", "Kernel; azure, kernel");
        form.put("excitement", "4");
        form.put("notes", "First line\r\nsecond line");
        form.put("description", "What they wrote");
        form.put("appliedOn", "2026-01-20");
        form.put("followUpOn", "2026-01-27");
        form.put("deadline", "2026-02-01");
        form.put("guide", "azure-core-compute-software-engineer");
        form.put("careerPaths", "site-reliability-engineering");
        return form;
    }

    /** What a browser would send back of the page's form. */
    private static Map<String, String> formOf(Document document) {
        Element form = document.selectFirst("main form[action$=/edit]");
        Map<String, String> values = new LinkedHashMap<>();
        form.select("input[name]:not([type=checkbox]), input[checked]")
                .forEach(input -> values.put(input.attr("name"), input.val()));
        form.select("textarea")
                .forEach(area -> values.put(area.attr("name"), area.wholeText().stripLeading()));
        form.select("select")
                .forEach(list -> values.put(
                        list.attr("name"), list.select("option[selected]").val()));
        return values;
    }

    private static Object[] pairs(Map<String, String> form) {
        List<Object> pairs = new ArrayList<>();
        form.forEach((name, value) -> {
            pairs.add(name);
            pairs.add(value);
        });
        return pairs.toArray();
    }
}
