package dev.groundwork.web.application;

import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import java.util.List;

/**
 * One stage in the line of stages.
 *
 * @param look the class that says whether the application is past it, in it, or before it
 * @param isHere whether the application is in it
 */
public record Step(String slug, String name, String look, boolean isHere) {

    static List<Step> of(JobApplication application, List<Stage> stages) {
        return stages.stream().map(stage -> step(application, stage)).toList();
    }

    private static Step step(JobApplication application, Stage stage) {
        boolean isHere = stage.id.equals(application.stage.id);
        if (isHere) {
            return new Step(stage.slug, stage.name, application.hasEnded() ? "stage--passed" : "stage--here", true);
        }
        boolean isPassed = stage.position < application.stage.position;
        return new Step(stage.slug, stage.name, isPassed ? "stage--passed" : "", false);
    }
}
