package dev.groundwork.web.interviews;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.interviews.Interviewer;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.web.application.Words;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads from rounds what their lines say, in the candidate's time. */
@RequestScoped
public class InterviewRows {

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    When when;

    /** A line for each; one statement more, for the people. */
    public List<InterviewRow> of(List<Interview> interviews) {
        Map<UUID, List<Contact>> people = interviews.isEmpty()
                ? Map.of()
                : Interviewer.ofEach(
                        interviews.stream().map(interview -> interview.id).toList());
        return interviews.stream()
                .map(interview -> of(interview, people.getOrDefault(interview.id, List.of())))
                .toList();
    }

    /** The line of one whose people are known. */
    public InterviewRow of(Interview interview, List<Contact> people) {
        boolean coming = interview.isComing(currentCandidate.moment().now());
        return new InterviewRow(
                interview,
                name(interview),
                detail(interview, people),
                coming ? when.soon(interview.startsAt) : when.day(interview.startsAt),
                when.span(interview.startsAt, interview.endsAt),
                there(interview),
                coming ? when.until(interview.startsAt) : "",
                coming);
    }

    private static String name(Interview interview) {
        return interview.title == null ? texts().typeOf(interview.type) : interview.title;
    }

    private static String detail(Interview interview, List<Contact> people) {
        List<String> parts = new ArrayList<>();
        if (interview.outcome != InterviewOutcome.SCHEDULED) {
            parts.add(MessageBundles.get(Words.class).interviewOutcome(interview.outcome));
        }
        if (interview.round != null) {
            parts.add(texts().round(interview.round));
        }
        if (interview.title != null) {
            parts.add(texts().typeOf(interview.type));
        }
        if (interview.format != null) {
            parts.add(texts().formatOf(interview.format));
        }
        if (!people.isEmpty()) {
            parts.add(texts().with(people.stream().map(person -> person.name).collect(Collectors.joining(", "))));
        }
        return String.join(" · ", parts);
    }

    private String there(Interview interview) {
        LocalDateTime there = interview.startsAt.atZone(interview.zone()).toLocalDateTime();
        LocalDateTime here =
                interview.startsAt.atZone(currentCandidate.moment().zone()).toLocalDateTime();
        if (there.equals(here)) {
            return "";
        }
        String time = when.time(there.toLocalTime());
        return texts().there(
                        there.toLocalDate().equals(here.toLocalDate())
                                ? time
                                : when.day(there.toLocalDate()) + ", " + time,
                        Zones.city(interview.timeZone));
    }

    private static InterviewTexts texts() {
        return MessageBundles.get(InterviewTexts.class);
    }
}
