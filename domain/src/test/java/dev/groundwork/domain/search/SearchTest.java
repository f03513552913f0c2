package dev.groundwork.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.Upload;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.pipeline.NoteDetails;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.preparation.QuestionDetails;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SearchTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @ParameterizedTest
    @CsvSource({
        "hypervisor, APPLICATION Kernel Engineer",
        "hyperv, APPLICATION Kernel Engineer",
        "kernel enginer, APPLICATION Kernel Engineer",
        "Oxide kernel, APPLICATION Kernel Engineer",
        "Emeryville, COMPANY Oxide",
        "Hoper, CONTACT Grace Hopper",
        "compiler, CONTACT Grace Hopper",
        "grace@example.org, CONTACT Grace Hopper",
        "whiteboard, NOTE Kernel Engineer",
        "secret handshake, NOTE Grace Hopper",
        "resume-2026, DOCUMENT resume-2026.txt",
        "what is a page falt, QUESTION What is a page fault?",
        "copy-on-write, QUESTION What is a page fault?",
        "midnight outage, STORY The midnight outage",
        "watchdog, STORY The midnight outage"
    })
    void findsWhatWasMeantFirst(String text, String expected) {
        fixtures.asSomebodyNew(() -> {
            writeSomething();
            assertThat(found(text)).startsWith(expected);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zebra", "kernel zebra"})
    void whatIsNowhereIsNotFound(String text) {
        fixtures.asSomebodyNew(() -> {
            writeSomething();
            assertThat(found(text)).doesNotContain("NOTE Kernel Engineer").noneMatch(hit -> hit.contains("Grace"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "'",
                "''':*",
                "a & | ! <-> ( )",
                "\\",
                "\\'; drop table note; --",
                "++",
                "%_",
                "😀",
                ":*",
                "&",
                "!a",
                "\0"
            })
    void noTextBreaksIt(String text) {
        fixtures.asSomebodyNew(() -> {
            writeSomething();
            Search.everything(text, 10);
            assertThat(Note.count()).isEqualTo(2);
        });
    }

    @Test
    void theWordsAreMarkedAndTheRestIsAsWritten() {
        fixtures.asSomebodyNew(() -> {
            writeSomething();
            SearchHit hit = Search.everything("whiteboard", 10).get(0);
            assertThat(hit.excerpt().pieces()).contains(new MarkedText.Piece("whiteboard", true));
            assertThat(hit.excerpt().text()).contains("<script>");
            assertThat(hit.context().text()).isEqualTo("Oxide");
            assertThat(hit.subjectType()).isEqualTo(SearchHit.Type.APPLICATION);
            assertThat(JobApplication.require(hit.subjectId()).role).isEqualTo("Kernel Engineer");
            assertThat(Search.everything("kernel", 10).get(0).title().pieces())
                    .containsExactly(new MarkedText.Piece("Kernel", true), new MarkedText.Piece(" Engineer", false));
        });
    }

    @Test
    void theBinIsNotSearched() {
        fixtures.asSomebodyNew(() -> {
            writeSomething().bin(NOW);
            assertThat(found("kernel")).noneMatch(hit -> hit.startsWith("APPLICATION"));
            assertThat(found("whiteboard")).isEmpty();
        });
    }

    @Test
    void isOneStatementAndShowsAStrangerNothing() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, this::writeSomething);
        CountedStatements counted =
                CountedStatements.during(() -> fixtures.as(ada, () -> Search.everything("kernel", 10)));
        assertThat(counted.without("set_config").total()).isEqualTo(1);
        fixtures.asSomebodyNew(() -> assertThat(found("kernel")).isEmpty());
    }

    @Test
    void givesNoMoreThanAsked() {
        fixtures.asSomebodyNew(() -> {
            for (int i = 0; i < 20; i++) {
                JobApplication.create(ApplicationDetails.of("Company " + i, "Gardener"), null, null, NOW);
            }
            assertThat(Search.everything("gardener", 7)).hasSize(7);
        });
    }

    private JobApplication writeSomething() {
        JobApplication application = JobApplication.create(
                new ApplicationDetails(
                        "Oxide",
                        "Kernel Engineer",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "You will write the hypervisor.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                null,
                null,
                NOW);
        JobApplication.create(ApplicationDetails.of("Fly.io", "Support"), null, null, NOW);
        Company company = Company.withName("Oxide").orElseThrow();
        company.location = "Emeryville";
        Contact grace = Contact.create(
                new ContactDetails(
                        "Grace Hopper", null, null, "grace@example.org", null, null, "Wrote the compiler", null, null),
                NOW);
        Note.on(application, new NoteDetails("They asked me to <script> on the whiteboard"), NOW);
        Note.on(grace, new NoteDetails("Knows the secret handshake"), NOW);
        Document.keep(
                new Upload("resume-2026.txt", DocumentKind.RESUME, "hello".getBytes(StandardCharsets.UTF_8)), NOW);
        Question.add(new QuestionDetails("What is a page fault?", null, 1, null, "Tell of copy-on-write, too"), NOW);
        Story.create(
                new StoryDetails(
                        "The midnight outage", null, null, "Read the watchdog's log", null, null, List.of(), List.of()),
                NOW);
        return application;
    }

    private static List<String> found(String text) {
        return Search.everything(text, 10).stream()
                .map(hit -> hit.type() + " " + hit.title().text())
                .toList();
    }
}
