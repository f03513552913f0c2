package dev.groundwork.domain.calendar;

import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewFormat;
import dev.groundwork.domain.interviews.WithdrawnInterview;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something in a calendar as other calendars are told of it. What the candidate noted for herself is not among it: the
 * calendars of others may be read by others.
 *
 * @param uid names it for ever
 * @param summary what it is
 * @param description what else there is to know, or null
 * @param location where, or null
 * @param startsAt when it begins; null for something of a whole day
 * @param endsAt when it ends; null for something of a whole day
 * @param zone by whose clock
 * @param day on which it is; null for something with a time
 * @param sequence how often it was changed
 * @param isCancelled whether it does not take place
 * @param path of its page, or null
 */
public record Occasion(
        String uid,
        String summary,
        String description,
        String location,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        LocalDate day,
        int sequence,
        Instant createdAt,
        Instant updatedAt,
        boolean isCancelled,
        String path) {

    /** A round, with those who hold it. */
    public static Occasion of(Interview interview, List<Contact> interviewers) {
        return new Occasion(
                uid("interview", interview.id),
                interview.name() + ", " + interview.application.company.name,
                description(interview, interviewers),
                interview.location,
                interview.startsAt,
                interview.endsAt,
                interview.zone(),
                null,
                interview.sequence,
                interview.createdAt,
                interview.updatedAt,
                interview.isCancelled(),
                "/interviews/" + interview.id);
    }

    /** A round that was removed. */
    static Occasion of(WithdrawnInterview withdrawn) {
        return new Occasion(
                uid("interview", withdrawn.interviewId),
                withdrawn.name,
                null,
                null,
                withdrawn.startsAt,
                withdrawn.endsAt,
                ZoneId.of(withdrawn.timeZone),
                null,
                withdrawn.sequence,
                withdrawn.createdAt,
                withdrawn.withdrawnAt,
                true,
                null);
    }

    /** The last day to apply. */
    static Occasion ofDeadline(JobApplication application) {
        return wholeDay(
                uid("deadline", application.id),
                "Last day to apply: " + nameOf(application),
                application.deadline,
                application.version,
                application.createdAt,
                application.updatedAt,
                "/applications/" + application.id);
    }

    /** A follow-up. */
    static Occasion of(Task task) {
        return wholeDay(
                uid("task", task.id),
                task.application == null ? task.title : task.title + ": " + nameOf(task.application),
                task.dueOn,
                task.version,
                task.createdAt,
                task.updatedAt,
                task.application == null ? "/tasks/" + task.id : "/applications/" + task.application.id);
    }

    /** Whether it has no time of the day. */
    boolean isWholeDay() {
        return day != null;
    }

    private static Occasion wholeDay(
            String uid,
            String summary,
            LocalDate day,
            int sequence,
            Instant createdAt,
            Instant updatedAt,
            String path) {
        return new Occasion(
                uid, summary, null, null, null, null, null, day, sequence, createdAt, updatedAt, false, path);
    }

    private static String description(Interview interview, List<Contact> interviewers) {
        String people = interviewers.stream().map(contact -> contact.name).collect(Collectors.joining(", "));
        return Stream.of(
                        interview.application.role,
                        interview.format == null ? "" : "Format: " + words(interview.format),
                        people.isEmpty() ? "" : "With " + people)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String words(InterviewFormat format) {
        return format.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String nameOf(JobApplication application) {
        return application.role + ", " + application.company.name;
    }

    private static String uid(String kind, Object id) {
        return kind + "-" + id + "@groundwork";
    }
}
