package dev.groundwork.web.today;

import dev.groundwork.domain.people.Contact;
import dev.groundwork.web.interviews.InterviewRow;
import java.util.List;

/**
 * The round that is next.
 *
 * @param row its line
 * @param title when it begins and what it is about: "Thursday 18:00, operating systems"
 * @param people who hold it
 * @param hasBegun whether it is going on
 */
public record RoundView(InterviewRow row, String title, List<Contact> people, boolean hasBegun) {}
