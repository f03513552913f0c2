package dev.groundwork.web.stage;

import dev.groundwork.domain.pipeline.Rhythm;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.web.page.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The stages and rhythms of a candidate as their page shows them.
 *
 * @param added the form for one more stage
 * @param errors what is wrong with that form, or with what was tried as a whole
 */
public record StagesView(List<Row> rows, List<RhythmRow> rhythms, StageForm added, Errors errors) {

    /**
     * A stage.
     *
     * @param uses how many applications are or were in it
     */
    public record Row(Stage stage, long uses, boolean isFirst, boolean isLast, StageForm form, Errors errors) {}

    /** The rhythm of a kind of stage. */
    public record RhythmRow(StageKind kind, RhythmForm form, Errors errors) {}

    /** Everything as it is. */
    static StagesView now() {
        return new StagesView(stages(null, null, Errors.none()), rhythmRows(), new StageForm(), Errors.none());
    }

    /** With a stage that could not be added. */
    static StagesView adding(StageForm form, Errors errors) {
        return new StagesView(stages(null, null, Errors.none()), rhythmRows(), form, errors);
    }

    /** With a stage that could not be changed or deleted. */
    static StagesView changing(UUID id, StageForm form, Errors errors) {
        return new StagesView(stages(id, form, errors), rhythmRows(), new StageForm(), whole(errors));
    }

    /** With a rhythm that could not be kept. */
    static StagesView keeping(StageKind kind, RhythmForm form, Errors errors) {
        List<RhythmRow> rows = rhythmRows().stream()
                .map(row -> row.kind() == kind ? new RhythmRow(kind, form, errors) : row)
                .toList();
        return new StagesView(stages(null, null, Errors.none()), rows, new StageForm(), whole(errors));
    }

    /** The kinds to choose from. */
    public List<StageKind> kinds() {
        return List.of(StageKind.values());
    }

    private static List<Row> stages(UUID wrong, StageForm form, Errors errors) {
        List<Stage> stages = Stage.inOrder();
        Map<UUID, Long> uses = StageChange.applicationsByStage();
        return stages.stream()
                .map(stage -> new Row(
                        stage,
                        uses.getOrDefault(stage.id, 0L),
                        stage.position == 0,
                        stage.position == stages.size() - 1,
                        stage.id.equals(wrong) && form != null ? form : StageForm.of(stage),
                        stage.id.equals(wrong) ? errors : Errors.none()))
                .toList();
    }

    private static List<RhythmRow> rhythmRows() {
        Map<StageKind, Rhythm> byKind =
                Rhythm.inOrder().stream().collect(Collectors.toMap(rhythm -> rhythm.stageKind, Function.identity()));
        return Arrays.stream(StageKind.values())
                .map(kind -> new RhythmRow(
                        kind,
                        byKind.containsKey(kind) ? RhythmForm.of(byKind.get(kind)) : RhythmForm.empty(),
                        Errors.none()))
                .toList();
    }

    /** What stands above everything and not beside a field. */
    private static Errors whole(Errors errors) {
        return errors.has("") ? Errors.of("", errors.about("")) : Errors.none();
    }
}
