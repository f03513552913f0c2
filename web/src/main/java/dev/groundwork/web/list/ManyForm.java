package dev.groundwork.web.list;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Selection;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.application.Words;
import dev.groundwork.web.page.Notice;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Applications that are marked in the table, and what shall be done with all of them. */
public class ManyForm {

    /** What the table shows, to go back to. */
    @RestForm
    String filters;

    @RestForm("marked")
    List<UUID> marked;

    /** The button that was pressed: {@code move}, {@code tag}, {@code end}, {@code archive} or {@code delete}. */
    @RestForm
    String act;

    @RestForm
    String stage;

    @RestForm
    String tag;

    @RestForm
    String outcome;

    public String getTag() {
        return tag;
    }

    /** Whether an application is marked. */
    public boolean isMarked(UUID id) {
        return marked != null && marked.contains(id);
    }

    /** @throws NotFound when there is no such thing to do, or no such stage */
    Changed change(Moment moment) {
        Selection selection = Selection.of(marked == null ? List.of() : marked);
        return switch (act == null ? "" : act) {
            case "move" -> move(selection, moment);
            case "tag" -> new Changed(Notice.APPLICATIONS_TAGGED, tag, selection.tag(tag, moment), null);
            case "end" -> end(selection, moment);
            case "archive" -> new Changed(Notice.APPLICATIONS_ARCHIVED, "", selection.archive(moment), null);
            case "delete" -> new Changed(null, "", selection.bin(moment), moment.now());
            default -> throw new NotFound("action");
        };
    }

    private Changed move(Selection selection, Moment moment) {
        Stage next = Stage.withSlug(stage).orElseThrow(() -> new NotFound("stage"));
        return new Changed(Notice.APPLICATIONS_MOVED, next.name, selection.moveTo(next, moment), null);
    }

    private Changed end(Selection selection, Moment moment) {
        Typed typed = new Typed();
        Outcome chosen = typed.choice("outcome", outcome, Outcome.class);
        int count = selection.end(typed.into(new Ending(chosen, null, null)), moment);
        return new Changed(
                Notice.APPLICATIONS_ENDED, MessageBundles.get(Words.class).outcome(chosen), count, null);
    }
}
