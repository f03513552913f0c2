package dev.groundwork.domain.offers;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskDetails;
import dev.groundwork.domain.pipeline.TaskKind;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The follow-up to answer an offer: due on the day of the deadline in the candidate's own zone, so that it stands on Today,
 * in the calendar and in the count. It is hers like any other, and takes the place of the one that the rhythm of the stage
 * has made; only a deadline that changes moves it.
 */
public final class AnswerTask {

    private static final String TITLE = "Answer the offer";

    private AnswerTask() {}

    /** An application that has ended waits for no answer: what was answered is done, what fell through is nothing to do. */
    public static void conclude(JobApplication application, Moment moment) {
        Offer.inForce(application).filter(offer -> isOpen(offer.answerTask)).ifPresent(offer -> {
            if (application.outcome == Outcome.ACCEPTED || application.outcome == Outcome.DECLINED) {
                offer.answerTask.complete(moment);
            } else {
                withdraw(offer, moment);
            }
        });
    }

    /** The task goes over to the terms that replace others; where both have one, the later stays. */
    static void handOver(Offer from, Offer to, Moment moment) {
        if (to.answerTask == null) {
            to.answerTask = from.answerTask;
            from.answerTask = null;
        } else {
            withdraw(from, moment);
        }
    }

    /** Brings the task of the terms in force into step with their deadline. */
    static void follow(Offer offer, Instant deadlineBefore, Moment moment) {
        if (offer.application.hasEnded() || Objects.equals(deadlineBefore, offer.respondBy)) {
            return;
        }
        if (offer.respondBy == null) {
            withdraw(offer, moment);
            return;
        }
        if (!isOpen(offer.answerTask)) {
            offer.answerTask = ofRhythm(offer.application).orElse(null);
        }
        if (isOpen(offer.answerTask)) {
            offer.answerTask.change(details(offer, offer.answerTask.title, moment), moment);
        } else {
            offer.answerTask = Task.create(details(offer, TITLE, moment), moment);
        }
    }

    /** Takes the task back, unless it is done. */
    static void withdraw(Offer offer, Moment moment) {
        Task task = offer.answerTask;
        if (isOpen(task)) {
            offer.answerTask = null;
            task.remove(moment);
        }
    }

    /** What the rhythm has made for the stage, which is not the rhythm's any more. */
    private static Optional<Task> ofRhythm(JobApplication application) {
        Optional<Task> made = Task.find(
                        "application = ?1 and kind = ?2 and completedAt is null and stageChange is not null",
                        application,
                        TaskKind.FOLLOW_UP)
                .firstResultOptional();
        made.ifPresent(task -> task.stageChange = null);
        return made;
    }

    private static boolean isOpen(Task task) {
        return task != null && !task.isDone();
    }

    private static TaskDetails details(Offer offer, String title, Moment moment) {
        return new TaskDetails(offer.application, TaskKind.FOLLOW_UP, title, moment.dayOf(offer.respondBy), null);
    }
}
