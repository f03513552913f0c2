package dev.groundwork.web.capture;

import dev.groundwork.domain.pipeline.Duplicate;
import dev.groundwork.web.page.Option;
import java.util.List;

/**
 * What the page for adding an application shows beside the form's own values.
 *
 * @param stages where it can begin
 * @param stage the chosen one's slug; empty text for the first
 * @param duplicates earlier applications like it, the strongest reminder first
 * @param isRead whether the form was filled from a posting
 * @param bookmark the address of the bookmark that fills it
 */
public record CaptureView(
        List<Option> stages, String stage, List<Duplicate> duplicates, boolean isRead, String bookmark) {}
