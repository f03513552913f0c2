package dev.groundwork.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class NoteTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Test
    void belongsToWhatItIsAbout() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("Oxide");
            Contact contact = Contact.create(ContactDetails.of("Grace"), NOW);
            Note first = Note.on(application, new NoteDetails("first"), NOW);
            Note second = Note.on(application, new NoteDetails("second"), later(60));
            Note onCompany = Note.on(application.company, new NoteDetails("company"), NOW);
            Note onContact = Note.on(contact, new NoteDetails("contact"), NOW);
            assertThat(Note.of(application)).containsExactly(second, first);
            assertThat(Note.of(application.company)).containsExactly(onCompany);
            assertThat(Note.of(contact)).containsExactly(onContact);
            assertThat(Note.require(onCompany.id).application).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Call at 9' | 'Call at 9'",
                "'\n\n## Their words\n\nGood' | 'Their words'",
                "'- [ ] ask' | '[ ] ask'",
                "'***' | '***'"
            })
    void theTimelineTellsItsFirstLine(String text, String told) {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("Oxide");
            Note.on(application, new NoteDetails(text), NOW);
            assertThat(details(application)).contains(told);
        });
    }

    @Test
    void theTimelineFollowsWhatIsWritten() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("Oxide");
            Note note = Note.on(application, new NoteDetails("Draft"), NOW);
            note.write(new NoteDetails("😀".repeat(300)), later(60));
            assertThat(details(application)).contains("😀".repeat(199) + "…");
            assertThat(note.createdAt).isEqualTo(NOW.now());
            note.remove();
            assertThat(details(application)).containsExactly("Saved");
            assertThat(Note.of(application)).isEmpty();
        });
    }

    @Test
    void writingTheSameChangesNothing() {
        fixtures.asSomebodyNew(() -> {
            Note note = Note.on(apply("Oxide"), new NoteDetails(" kept as written \n"), NOW);
            note.write(new NoteDetails(" kept as written \n"), later(60));
            assertThat(note.updatedAt).isEqualTo(NOW.now());
        });
    }

    @Test
    void emptyAndEndlessTextIsRefused() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("Oxide");
            for (String text : List.of(" \n", "x".repeat(100_001), "\u0000")) {
                assertThatThrownBy(() -> Note.on(application, new NoteDetails(text), NOW))
                        .isInstanceOf(InvalidInput.class);
            }
        });
    }

    @Test
    void allAreWalkedNewestFirstWithoutThoseInTheBin() {
        fixtures.asSomebodyNew(() -> {
            JobApplication binned = apply("Fly.io");
            UUID hidden = Note.on(binned, new NoteDetails("hidden"), NOW).id;
            JobApplication application = apply("Oxide");
            for (int i = 0; i < 5; i++) {
                Note.on(application, new NoteDetails("note " + i), later(i / 2));
            }
            binned.bin(NOW);
            List<Note> first = Note.page(null, 3);
            List<Note> second = Note.page(first.get(2).place(), 9);
            assertThat(first).extracting(note -> note.text).containsExactly("note 4", "note 3", "note 2");
            assertThat(second).extracting(note -> note.text).containsExactly("note 1", "note 0");
            assertThatThrownBy(() -> Note.require(hidden)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aStrangersIsNotFound() {
        UUID id =
                fixtures.as(fixtures.somebodyNew(), () -> Note.on(apply("Oxide"), new NoteDetails("private"), NOW).id);
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> Note.require(id)).isInstanceOf(NotFound.class);
            assertThat(Note.page(null, 9)).isEmpty();
        });
    }

    private static JobApplication apply(String company) {
        return JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, NOW);
    }

    private static List<String> details(JobApplication application) {
        return TimelineEntry.of(application, null, 50).stream()
                .map(entry -> entry.detail)
                .toList();
    }

    private static Moment later(int seconds) {
        return new Moment(NOW.now().plusSeconds(seconds), NOW.zone());
    }
}
