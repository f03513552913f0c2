package dev.groundwork.web.duplicate;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Duplicate;
import dev.groundwork.domain.pipeline.Duplicates;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.application.Words;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reminds of earlier applications at a company, the strongest first. */
@RequestScoped
public class Reminders {

    private static final int MOST = 3;

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    When when;

    /**
     * What to be reminded of.
     *
     * @param company a name, maybe half typed, or null
     * @param role what the job is called, or null
     * @param except the application that is not earlier than itself, or null
     */
    public List<Reminder> of(String company, String role, UUID except) {
        return Duplicates.of(company, role, except, currentCandidate.moment(), MOST).stream()
                .map(this::reminder)
                .toList();
    }

    private Reminder reminder(Duplicate duplicate) {
        return new Reminder(
                duplicate.application().id, words(duplicate.application()), look(duplicate), duplicate.sameRole());
    }

    private String words(JobApplication application) {
        DuplicateTexts texts = MessageBundles.get(DuplicateTexts.class);
        boolean applied = application.appliedOn != null;
        String day = applied ? when.day(application.appliedOn) : when.day(application.createdAt);
        if (!application.hasEnded()) {
            return applied
                    ? texts.appliedAndOpen(day, application.role, application.stage.name)
                    : texts.addedAndOpen(day, application.role, application.stage.name);
        }
        String outcome =
                MessageBundles.get(Words.class).outcome(application.outcome).toLowerCase(Locale.ROOT);
        return applied
                ? texts.appliedAndEnded(day, application.role, outcome)
                : texts.addedAndEnded(day, application.role, outcome);
    }

    private static String look(Duplicate duplicate) {
        return switch (duplicate.strength()) {
            case REFUSED_RECENTLY -> "reminder--late";
            case SAME_ROLE -> "reminder--waiting";
            case SAME_COMPANY -> "";
        };
    }
}
