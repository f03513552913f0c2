package dev.groundwork.web.list;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.ApplicationSort;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.web.application.Words;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Set;

/**
 * Which applications the list page shows: those of one column of the board, those that ended in one way, the archived
 * ones, or all.
 *
 * @param stage open ones in this stage, or null
 * @param outcome those that ended like this, or null
 * @param archived whether it is the archive
 */
record ListChoice(Stage stage, Outcome outcome, boolean archived) {

    /** @throws NotFound when there is no such stage or outcome */
    static ListChoice of(String stage, String outcome, boolean archived) {
        return new ListChoice(
                stage == null ? null : Stage.withSlug(stage).orElseThrow(() -> new NotFound("stage")),
                outcome == null ? null : outcome(outcome),
                archived);
    }

    /** What is chosen, in the order in which the board would show it. */
    ApplicationList list() {
        ApplicationFilter filter = new ApplicationFilter(
                stage == null ? null : Set.of(stage.slug),
                null,
                outcome == null ? null : Set.of(outcome),
                stage != null,
                null,
                null,
                null,
                null,
                isAll() ? null : archived,
                null,
                null,
                null);
        return new ApplicationList(
                filter, stage == null ? ApplicationSort.UPDATED_AT : ApplicationSort.STAGE_ENTERED_AT, true);
    }

    /** The choice in an address. */
    String query() {
        if (stage != null) {
            return "stage=" + stage.slug;
        }
        if (outcome != null) {
            return "outcome=" + outcome;
        }
        return archived ? "archived=true" : "";
    }

    String title() {
        if (stage != null) {
            return stage.name;
        }
        if (outcome != null) {
            return MessageBundles.get(Words.class).outcome(outcome);
        }
        ListTexts texts = MessageBundles.get(ListTexts.class);
        return archived ? texts.archived() : texts.all();
    }

    private boolean isAll() {
        return stage == null && outcome == null && !archived;
    }

    private static Outcome outcome(String name) {
        try {
            return Outcome.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("outcome");
        }
    }
}
