package dev.groundwork.domain.people;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Names;
import ezvcard.VCard;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Title;
import ezvcard.property.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One contact as one vCard. */
final class ContactCard {

    private ContactCard() {}

    static VCard of(Contact contact) {
        VCard card = new VCard();
        card.setFormattedName(contact.name);
        card.setStructuredName(structured(contact.name));
        if (contact.company != null) {
            card.setOrganization(contact.company.name);
        }
        if (contact.title != null) {
            card.addTitle(contact.title);
        }
        if (contact.email != null) {
            card.addEmail(contact.email);
        }
        if (contact.phone != null) {
            card.addTelephoneNumber(contact.phone);
        }
        if (contact.linkedin != null) {
            card.addUrl(contact.linkedin);
        }
        if (contact.notes != null) {
            card.addNote(contact.notes);
        }
        return card;
    }

    /** What a card says; a second address or number, and what a contact has no field for, goes into the notes. */
    static ContactDetails details(VCard card) {
        List<String> emails = values(card.getEmails().stream().map(Email::getValue));
        List<String> phones = values(card.getTelephoneNumbers().stream().map(ContactCard::number));
        List<String> pages = pages(card);
        List<String> notes = new ArrayList<>(values(card.getNotes().stream().map(Note::getValue)));
        String email = firstThatFits(emails, "email", notes);
        String phone = firstThatFits(phones, "phone", notes);
        String linkedin = firstThatFits(pages, "linkedin", notes);
        return new ContactDetails(
                name(card),
                organization(card),
                card.getTitles().stream().map(Title::getValue).findFirst().orElse(null),
                email,
                phone,
                linkedin,
                String.join("\n\n", notes),
                null,
                null);
    }

    private static StructuredName structured(String name) {
        StructuredName structured = new StructuredName();
        int lastSpace = name.lastIndexOf(' ');
        structured.setFamily(name.substring(lastSpace + 1));
        if (lastSpace > 0) {
            structured.setGiven(name.substring(0, lastSpace));
        }
        return structured;
    }

    private static String name(VCard card) {
        FormattedName formatted = card.getFormattedName();
        if (formatted != null && Names.tidy(formatted.getValue()) != null) {
            return formatted.getValue();
        }
        StructuredName structured = card.getStructuredName();
        return structured == null
                ? null
                : Stream.of(structured.getGiven(), structured.getFamily())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    private static String organization(VCard card) {
        Organization organization = card.getOrganization();
        return organization == null || organization.getValues().isEmpty()
                ? null
                : organization.getValues().get(0);
    }

    private static String number(Telephone telephone) {
        return telephone.getText() != null
                ? telephone.getText()
                : telephone.getUri() == null ? null : telephone.getUri().getNumber();
    }

    /** The pages of a card, the one at LinkedIn before others. */
    private static List<String> pages(VCard card) {
        Stream<String> urls = card.getUrls().stream().map(Url::getValue);
        Stream<String> profiles =
                card.getExtendedProperties("X-SOCIALPROFILE").stream().map(property -> property.getValue());
        List<String> pages = new ArrayList<>(values(Stream.concat(urls, profiles)));
        pages.sort((one, other) -> Boolean.compare(isLinkedin(other), isLinkedin(one)));
        return pages;
    }

    private static boolean isLinkedin(String page) {
        return page.toLowerCase(Locale.ROOT).contains("linkedin.");
    }

    private static List<String> values(Stream<String> values) {
        return values.filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .distinct()
                .toList();
    }

    private static String firstThatFits(List<String> values, String field, List<String> notes) {
        String fitting = null;
        for (String value : values) {
            if (fitting == null && fits(value, field)) {
                fitting = value;
            } else {
                notes.add(value);
            }
        }
        return fitting;
    }

    private static boolean fits(String value, String field) {
        ContactDetails alone = new ContactDetails(
                "x",
                null,
                null,
                field.equals("email") ? value : null,
                field.equals("phone") ? value : null,
                field.equals("linkedin") ? value : null,
                null,
                null,
                null);
        return InvalidInput.violationsOf(alone).isEmpty();
    }
}
