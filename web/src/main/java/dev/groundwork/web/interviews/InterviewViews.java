package dev.groundwork.web.interviews;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.interviews.Adjustment;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.interviews.Interviewer;
import dev.groundwork.domain.pipeline.WebAddress;
import dev.groundwork.web.page.Option;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads from a round what its page says. */
@RequestScoped
public class InterviewViews {

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    InterviewRows rows;

    @Inject
    When when;

    InterviewView of(Interview interview) {
        return new InterviewView(
                rows.of(List.of(interview)).get(0),
                currentCandidate.moment().dayOf(interview.startsAt),
                Interviewer.of(interview),
                Stream.concat(adjustment(interview), clashes(interview)).toList(),
                outcomes(),
                interview.location != null && new WebAddress.Check().isValid(interview.location, null));
    }

    private Stream<String> adjustment(Interview interview) {
        return interview.adjusted().stream().map(adjustment -> {
            String typed = when.time(interview.startsAtLocal.toLocalTime());
            String city = Zones.city(interview.timeZone);
            return adjustment == Adjustment.GAP
                    ? texts().gap(
                                    typed,
                                    city,
                                    when.time(interview
                                            .startsAt
                                            .atZone(interview.zone())
                                            .toLocalTime()))
                    : texts().overlap(typed, city);
        });
    }

    private Stream<String> clashes(Interview interview) {
        if (!interview.isComing(currentCandidate.moment().now())) {
            return Stream.empty();
        }
        return rows.of(Interview.clashingWith(interview.details(), interview.id)).stream()
                .map(other -> texts().clash(other.getApplication().company.name + ", " + other.name(), other.when()));
    }

    private static List<Option> outcomes() {
        return Arrays.stream(InterviewOutcome.values())
                .map(outcome -> new Option(outcome.name(), texts().outcomeOf(outcome)))
                .toList();
    }

    private static InterviewTexts texts() {
        return MessageBundles.get(InterviewTexts.class);
    }
}
