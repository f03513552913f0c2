package dev.groundwork.web.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.WorkMode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PostingReaderTest {

    private static final String POSTING = """
            <!doctype html><html><head><title>Careers</title>
            <link rel="canonical" href="https://jobs.example.com/42">
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Jobs"}, {
              "@context": "https://schema.org", "@type": ["JobPosting"], "title": "R&amp;D Engineer",
              "hiringOrganization": {"@type": "Organization", "name": "Oxide Computer"},
              "jobLocation": [{"address": {"addressLocality": "Emeryville", "addressRegion": "CA", "addressCountry": {"name": "US"}}},
                              {"address": {"addressLocality": "Berlin", "addressCountry": "DE"}}],
              "jobLocationType": "TELECOMMUTE", "employmentType": ["FULL_TIME", "PART_TIME"],
              "baseSalary": {"currency": "usd", "value": {"minValue": 1.5E5, "maxValue": "207,264.004", "unitText": "YEAR"}},
              "validThrough": "2026-12-31T23:59:59Z",
              "description": "<p>Build   racks.</p><ul><li>Rust</li><li>C</li></ul>Second
            line"}]}</script></head><body><nav>Home</nav><main>Other text</main></body></html>
            """;

    @Test
    void dataForMachinesIsReadWhole() {
        ApplicationDetails read = PostingReader.read(POSTING, "https://jobs.example.com/42?utm=x");

        assertThat(read.company()).isEqualTo("Oxide Computer");
        assertThat(read.role()).isEqualTo("R&D Engineer");
        assertThat(read.postingUrl()).isEqualTo("https://jobs.example.com/42?utm=x");
        assertThat(read.location()).isEqualTo("Emeryville, CA, US / Berlin, DE");
        assertThat(read.workMode()).isEqualTo(WorkMode.REMOTE);
        assertThat(read.employmentType()).isEqualTo(EmploymentType.FULL_TIME);
        assertThat(read.salaryMin()).isEqualByComparingTo(new BigDecimal("150000"));
        assertThat(read.salaryMax()).isEqualByComparingTo(new BigDecimal("207264"));
        assertThat(read.salaryCurrency()).isEqualTo("USD");
        assertThat(read.salaryPeriod()).isEqualTo(SalaryPeriod.YEAR);
        assertThat(read.deadline()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(read.description()).isEqualTo("Build racks.\n\n– Rust\n– C\nSecond line");
    }

    @Test
    void withoutAnAddressThePageSaysWhereItStands() {
        assertThat(PostingReader.read(POSTING, " ").postingUrl()).isEqualTo("https://jobs.example.com/42");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Control Plane Engineer at Oxide | LinkedIn; Control Plane Engineer; Oxide",
                "Oxide hiring Control Plane Engineer in Emeryville, CA | LinkedIn; Control Plane Engineer; Oxide",
                "Job Application for Systems Engineer, Edge at Cloudflare; Systems Engineer, Edge; Cloudflare",
                "SRE II @ Datadog; SRE II; Datadog",
                "Kernel Engineer • Red Hat; Kernel Engineer; Careers & Co",
                "Kernel Engineer; Kernel Engineer; Careers & Co"
            })
    void withoutDataTheTitleIsRead(String title, String role, String company) {
        ApplicationDetails read = PostingReader.read(
                "<title>" + title + "</title><meta property='og:site_name' content='Careers &amp; Co'>"
                        + "<body><header>Menu</header><h1>We hire</h1><p>You write<br>C.</p><script>x()</script></body>",
                null);

        assertThat(read.role()).isEqualTo(role);
        assertThat(read.company()).isEqualTo(company);
        assertThat(read.description()).isEqualTo("We hire\n\nYou write\nC.");
        assertThat(read.postingUrl()).isNull();
    }

    @Test
    void textIsKeptWithItsLines() {
        ApplicationDetails read =
                PostingReader.read("Linux Systems Engineer at Hetzner\r\n\r\n\r\n\r\nYou know 1 < 2.  \n- C\n", null);

        assertThat(read.role()).isEqualTo("Linux Systems Engineer");
        assertThat(read.company()).isEqualTo("Hetzner");
        assertThat(read.description()).isEqualTo("Linux Systems Engineer at Hetzner\n\nYou know 1 < 2.\n- C");
    }

    @Test
    void aBookmarksTextKeepsItsLinesToo() {
        String posting = "<title>SRE at Fly.io</title><pre>First &lt;b&gt;\nsecond\n\nthird</pre>";

        assertThat(PostingReader.read(posting, null).description()).isEqualTo("First <b>\nsecond\n\nthird");
    }

    @Test
    void tagsThatWereEscapedOnceTooOftenAreTags() {
        String posting = "<script type='application/ld+json'>{'@type': 'JobPosting', 'description': "
                .replace('\'', '"')
                .concat("\"&lt;p&gt;One&lt;/p&gt;&lt;p&gt;two &amp;amp; three&lt;/p&gt;\"}</script>");

        assertThat(PostingReader.read(posting, null).description()).isEqualTo("One\n\ntwo & three");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=application/ld+json>{]</script>",
                "<script type=application/ld+json>null</script>",
                "<script type=application/ld+json>{\"@type\": \"JobPosting\"}</script>",
                "<script type=application/ld+json>{\"@type\": \"JobPosting\", \"title\": null, \"baseSalary\": 7, \"jobLocation\": 3,"
                        + " \"hiringOrganization\": [], \"validThrough\": \"soon enough, maybe\", \"url\": \"javascript:alert(1)\","
                        + " \"employmentType\": {\"a\": 1}}</script>",
                "<script type=application/ld+json>{\"@type\": \"JobPosting\", \"title\": \"a\\u0000\\ud800\\u202eb\", \"validThrough\":"
                        + " \"9999-01-01\", \"baseSalary\": {\"currency\": \"XYZW\", \"value\": {\"minValue\": -1, \"maxValue\":"
                        + " 1e99999}}}</script>",
                "<frameset><frame></frameset>",
                "<",
                "\u0000"
            })
    void whateverIsPastedBreaksNoRuleButThatOfTheNames(String posting) {
        ApplicationDetails read = PostingReader.read(posting, "javascript:alert(1)");

        assertThat(InvalidInput.violationsOf(read))
                .allMatch(violation ->
                        violation.field().equals("company") || violation.field().equals("role"));
        assertThat(read.postingUrl()).isNull();
    }

    @Test
    void veryLongAndVeryDeepPagesAreReadInTime() {
        String deep = "[".repeat(900) + "]".repeat(900);
        String page = "<title>" + "is hiring in at ".repeat(5_000) + "</title><script type='application/ld+json'>"
                + deep + "</script>" + "<div>".repeat(20_000) + "word ".repeat(40_000);

        ApplicationDetails read = PostingReader.read(page, "https://example.com/" + "x".repeat(3_000));

        assertThat(InvalidInput.violationsOf(read)).isEmpty();
        assertThat(read.description().length()).isBetween(90_000, 100_000);
    }
}
