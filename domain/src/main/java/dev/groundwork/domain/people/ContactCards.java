package dev.groundwork.domain.people;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.Violation;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.io.text.VCardWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Contacts as vCards (RFC 6350), one after the other in a file. */
public final class ContactCards {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 5_000_000;

    private static final int MOST = 2000;

    private ContactCards() {}

    /**
     * What became of a file.
     *
     * @param created how many contacts were added
     * @param alreadyThere how many the candidate had: same name, and the same e-mail address unless one has none
     * @param problems why others were not taken, one sentence each
     */
    public record Taken(int created, int alreadyThere, List<String> problems) {}

    /** The cards of these contacts as version 3.0, which every address book reads, or 4.0. */
    public static String write(List<Contact> contacts, boolean asVersion4) {
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, asVersion4 ? VCardVersion.V4_0 : VCardVersion.V3_0)) {
            writer.setAddProdId(false);
            for (Contact contact : contacts) {
                writer.write(ContactCard.of(contact));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Adds the contacts of a file, of whatever version of vCard.
     *
     * @throws InvalidInput on the field {@code file} when it is too large or holds no card
     */
    public static Taken take(byte[] file, Moment moment) {
        if (file.length > LARGEST) {
            throw new InvalidInput("file", "must not be larger than 5 MB");
        }
        List<VCard> cards = read(file);
        if (cards.isEmpty()) {
            throw new InvalidInput("file", "must hold vCards");
        }
        if (cards.size() > MOST) {
            throw new InvalidInput("file", "must hold at most " + MOST + " vCards");
        }
        return take(cards, moment);
    }

    private static Taken take(List<VCard> cards, Moment moment) {
        int created = 0;
        int alreadyThere = 0;
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            ContactDetails details = ContactCard.details(cards.get(i));
            List<Violation> violations = InvalidInput.violationsOf(details);
            if (!violations.isEmpty()) {
                problems.add("Card " + (i + 1) + ": " + sentence(violations) + ".");
            } else if (isThere(details)) {
                alreadyThere++;
            } else {
                Contact.create(details, moment);
                created++;
            }
        }
        return new Taken(created, alreadyThere, problems);
    }

    private static List<VCard> read(byte[] file) {
        try (VCardReader reader =
                new VCardReader(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
            return reader.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isThere(ContactDetails details) {
        return Contact.<Contact>list("nameKey", Names.key(details.name())).stream()
                .anyMatch(contact -> contact.email == null
                        || details.email() == null
                        || Objects.equals(Names.key(contact.email), Names.key(details.email())));
    }

    private static String sentence(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.field() + " " + violation.message())
                .collect(Collectors.joining(", "));
    }
}
