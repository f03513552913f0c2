package dev.groundwork.web.today;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.today.Round;
import dev.groundwork.web.interviews.InterviewRow;
import dev.groundwork.web.interviews.InterviewRows;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reads the rounds that matter today, in one statement. */
@RequestScoped
class RoundReader {

    private static final int MOST = 8;

    /** For so long after a round it is asked how it went. */
    private static final Duration FRESH = Duration.ofDays(14);

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    InterviewRows rows;

    @Inject
    When when;

    Rounds read() {
        Moment moment = currentCandidate.moment();
        Instant now = moment.now();
        List<Round> all = Round.notOver(now, now.minus(FRESH), MOST);
        List<Round> coming =
                all.stream().filter(round -> !round.interview().isOver(now)).toList();
        List<Round> past = all.subList(coming.size(), all.size());
        return coming.isEmpty()
                ? new Rounds(null, List.of(), rows(past))
                : new Rounds(view(coming.get(0), now), rows(coming.subList(1, coming.size())), rows(past));
    }

    private RoundView view(Round round, Instant now) {
        InterviewRow row = row(round);
        String name = round.interview().title == null ? uncapitalized(row.name()) : row.name();
        return new RoundView(
                row,
                texts().roundTitle(when.soonInFull(round.interview().startsAt), name),
                round.people(),
                !round.interview().startsAt.isAfter(now));
    }

    private List<InterviewRow> rows(List<Round> rounds) {
        return rounds.stream().map(this::row).toList();
    }

    private InterviewRow row(Round round) {
        return rows.of(round.interview(), round.people());
    }

    private static String uncapitalized(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static TodayTexts texts() {
        return MessageBundles.get(TodayTexts.class);
    }
}
