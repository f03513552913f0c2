package dev.groundwork.web.board;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import java.util.UUID;

/** Moving an application by pressing a stage, on the board and on its own page. */
public final class Moves {

    private Moves() {}

    /**
     * Moves an application to a stage now. Pressing the stage where it is tells nothing new, so nothing is written.
     *
     * @throws NotFound when the candidate has no such application or no such stage
     */
    public static void move(UUID id, String slug, Moment moment) {
        Stage stage = Stage.withSlug(slug).orElseThrow(() -> new NotFound("stage"));
        JobApplication application = JobApplication.requireForChange(id);
        if (!application.stage.id.equals(stage.id)) {
            application.moveTo(stage, moment);
        }
    }
}
