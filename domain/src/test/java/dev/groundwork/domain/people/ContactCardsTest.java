package dev.groundwork.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ContactCardsTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsWrittenIsReadAgain(boolean asVersion4) {
        ContactDetails details = new ContactDetails(
                "Jürgen Müller; the Elder",
                "Oxide, Inc.",
                "Head of \"Talent\"",
                "j@example.org",
                "+49 30 123",
                "https://www.linkedin.com/in/jm?a=b,c",
                "one\\two\nEND:VCARD\nthree, four; five " + "long ".repeat(40) + "€",
                null,
                null);
        String cards = fixtures.as(
                fixtures.somebodyNew(),
                () -> ContactCards.write(
                        List.of(Contact.create(details, NOW), Contact.create(ContactDetails.of("Plato"), NOW)),
                        asVersion4));
        assertThat(cards).contains(asVersion4 ? "VERSION:4.0" : "VERSION:3.0");
        fixtures.asSomebodyNew(() -> {
            assertThat(ContactCards.take(bytes(cards), NOW)).isEqualTo(new ContactCards.Taken(2, 0, List.of()));
            assertThat(Contact.page(ContactFilter.all(), null, 9))
                    .extracting(Contact::details)
                    .containsExactly(
                            new ContactDetails(
                                    details.name(),
                                    details.company(),
                                    details.title(),
                                    details.email(),
                                    details.phone(),
                                    details.linkedin(),
                                    details.notes().strip(),
                                    null,
                                    null),
                            ContactDetails.of("Plato"));
        });
    }

    @Test
    void theSameFileTwiceAddsNothing() {
        byte[] file = bytes(card("FN:Grace Hopper", "EMAIL:grace@example.org"));
        fixtures.asSomebodyNew(() -> {
            ContactCards.take(file, NOW);
            assertThat(ContactCards.take(file, NOW)).isEqualTo(new ContactCards.Taken(0, 1, List.of()));
            assertThat(ContactCards.take(bytes(card("FN:Grace Hopper", "EMAIL:other@example.org")), NOW)
                            .created())
                    .isEqualTo(1);
        });
    }

    @Test
    void aPhonesOldCardIsReadAndNothingOfItIsLost() {
        fixtures.asSomebodyNew(() -> {
            ContactCards.take(bytes("""
                            BEGIN:VCARD
                            VERSION:2.1
                            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen
                            TEL;CELL:+49 170 1
                            TEL;WORK:+49 30 2
                            EMAIL:not an address
                            URL:https://example.org/blog
                            URL:https://de.linkedin.com/in/jm
                            END:VCARD
                            """), NOW);
            ContactDetails read =
                    Contact.page(ContactFilter.all(), null, 9).get(0).details();
            assertThat(read.name()).isEqualTo("Jürgen Müller");
            assertThat(read.phone()).isEqualTo("+49 170 1");
            assertThat(read.linkedin()).isEqualTo("https://de.linkedin.com/in/jm");
            assertThat(read.notes()).contains("not an address", "+49 30 2", "https://example.org/blog");
        });
    }

    @Test
    void aCardThatCannotBeTakenIsToldAndTheOthersAre() {
        fixtures.asSomebodyNew(() -> {
            ContactCards.Taken taken = ContactCards.take(bytes(card("NOTE:nobody") + card("FN:Plato")), NOW);
            assertThat(taken.created()).isEqualTo(1);
            assertThat(taken.problems()).containsExactly("Card 1: name must not be blank.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Just text", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "\u0000\u0001"})
    void whatHoldsNoCardIsRefused(String text) {
        fixtures.asSomebodyNew(() ->
                assertThatThrownBy(() -> ContactCards.take(bytes(text), NOW)).isInstanceOf(InvalidInput.class));
    }

    private static String card(String... lines) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
