package dev.groundwork.web.interviews;

import dev.groundwork.domain.people.Contact;
import dev.groundwork.web.page.Option;
import java.time.LocalDate;
import java.util.List;

/**
 * What the page of a round shows.
 *
 * @param day on which it begins
 * @param people who hold it
 * @param warnings what the candidate should know of its time
 * @param outcomes what can have become of it
 * @param isLink whether the place is an address to follow
 */
public record InterviewView(
        InterviewRow row,
        LocalDate day,
        List<Contact> people,
        List<String> warnings,
        List<Option> outcomes,
        boolean isLink) {}
