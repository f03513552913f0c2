package dev.groundwork.web.reminders;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.Interviewer;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.reminders.Digest;
import dev.groundwork.web.address.BaseUrl;
import io.quarkus.mailer.Mail;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes reminders: plain text, in the candidate's time and her way of writing it. */
@ApplicationScoped
class ReminderMails {

    private final BaseUrl baseUrl;

    ReminderMails(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    Mail digest(Digest digest, Candidate candidate) {
        List<String> lines = new ArrayList<>();
        section(lines, texts().rounds(), digest.interviews(), interview -> line(interview, candidate));
        section(lines, texts().items(), digest.items(), ReminderMails::line);
        section(lines, texts().due(), digest.tasks(), ReminderMails::line);
        section(lines, texts().contacts(), digest.contacts(), contact -> contact.name);
        if (digest.questions() > 0) {
            lines.add(texts().questions(digest.questions()));
            lines.add("");
        }
        long due = digest.items().size()
                + digest.tasks().size()
                + digest.contacts().size()
                + digest.questions();
        return mail(candidate, texts().digestSubject(digest.interviews().size(), due), lines, "/today");
    }

    Mail notice(Interview interview, Candidate candidate) {
        List<String> lines = new ArrayList<>();
        lines.add(line(interview, candidate));
        lines.add(interview.application.role);
        if (!interview.timeZone.equals(candidate.timeZone)) {
            lines.add(texts().there(
                            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                    .withLocale(candidate.formattingLocale())
                                    .format(interview.startsAt.atZone(interview.zone())),
                            interview
                                    .timeZone
                                    .substring(interview.timeZone.lastIndexOf('/') + 1)
                                    .replace('_', ' ')));
        }
        if (interview.location != null) {
            lines.add(texts().where(interview.location));
        }
        String people =
                Interviewer.of(interview).stream().map(contact -> contact.name).collect(Collectors.joining(", "));
        if (!people.isEmpty()) {
            lines.add(texts().with(people));
        }
        lines.add("");
        String subject = texts().noticeSubject(
                        when(interview.startsAt, candidate), interview.name(), interview.application.company.name);
        return mail(candidate, subject, lines, "/interviews/" + interview.id);
    }

    private static <T> void section(List<String> lines, String title, List<T> items, Function<T, String> line) {
        if (!items.isEmpty()) {
            lines.add(title);
            items.forEach(item -> lines.add("- " + line.apply(item)));
            lines.add("");
        }
    }

    private static String line(Interview interview, Candidate candidate) {
        return texts().round(when(interview.startsAt, candidate), interview.name(), interview.application.company.name);
    }

    private static String line(ChecklistItem item) {
        return item.title;
    }

    private static String line(Task task) {
        return task.application == null ? task.title : task.title + ", " + task.application.company.name;
    }

    private static String when(Instant instant, Candidate candidate) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(candidate.formattingLocale())
                .withZone(candidate.zone())
                .format(instant);
    }

    /** Nothing in a subject can begin another header. */
    private Mail mail(Candidate candidate, String subject, List<String> lines, String path) {
        baseUrl.origin().ifPresent(origin -> lines.addAll(List.of(origin + path, "")));
        lines.add(texts().why());
        return Mail.withText(candidate.email, subject.replaceAll("\\p{Cntrl}", " "), String.join("\n", lines) + "\n");
    }

    private static ReminderTexts texts() {
        return MessageBundles.get(ReminderTexts.class);
    }
}
