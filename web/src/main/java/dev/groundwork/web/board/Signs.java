package dev.groundwork.web.board;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Card;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.web.application.Words;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Reads from a card's days what its candidate should know about them, counted in her days. */
@RequestScoped
public class Signs {

    /** After so many days of silence the waiting itself becomes the news. */
    private static final long PATIENCE = 7;

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    When when;

    @Inject
    Silences silences;

    /** What to say about a card in a stage of this kind: first its round to come, else the waiting; of one that has ended, how. */
    List<Sign> of(Card card, StageKind kind) {
        if (card.outcome() != null) {
            return List.of(Sign.plain(MessageBundles.get(Words.class).outcome(card.outcome())));
        }
        List<Sign> signs = new ArrayList<>();
        signs.add(news(card, kind));
        if (card.followUpOn() != null) {
            signs.add(followUp(card.followUpOn()));
        }
        return signs;
    }

    private Sign news(Card card, StageKind kind) {
        if (card.nextRoundAt() != null) {
            return Sign.timed(when.soon(card.nextRoundAt()), when.isDue(day(card.nextRoundAt())));
        }
        return kind == StageKind.SAVED && card.deadline() != null
                ? closing(card.deadline())
                : since(day(card.stageEnteredAt()), kind);
    }

    private LocalDate day(Instant instant) {
        return currentCandidate.moment().dayOf(instant);
    }

    private Sign closing(LocalDate deadline) {
        long days = daysUntil(deadline);
        if (days < 0) {
            return Sign.pressing(texts().closed(when.day(deadline)));
        }
        return days <= 1
                ? Sign.pressing(texts().closes(when.fromToday(deadline)))
                : Sign.plain(texts().closes(when.day(deadline)));
    }

    private Sign since(LocalDate day, StageKind kind) {
        long days = -daysUntil(day);
        if (days < 0) {
            return Sign.plain(texts().from(when.day(day)));
        }
        return silences.of(kind, days, () -> switch (kind) {
            case SAVED -> Sign.plain(texts().saved(when.fromToday(day)));
            case OFFER -> Sign.plain(texts().offered(when.fromToday(day)));
            case APPLIED, SCREENING, INTERVIEWING -> waiting(days);
        });
    }

    private static Sign waiting(long days) {
        if (days == 0) {
            return Sign.plain(texts().sinceToday());
        }
        return days > PATIENCE ? Sign.waiting(texts().waiting(days)) : Sign.plain(texts().waiting(days));
    }

    private Sign followUp(LocalDate day) {
        long days = daysUntil(day);
        if (days < 0) {
            return Sign.pressing(texts().followUpLate(-days));
        }
        return days == 0
                ? Sign.pressing(texts().followUp(when.fromToday(day)))
                : Sign.plain(texts().followUp(days == 1 ? when.fromToday(day) : when.day(day)));
    }

    private long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(currentCandidate.moment().today(), day);
    }

    private static BoardTexts texts() {
        return MessageBundles.get(BoardTexts.class);
    }
}
