package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the candidate's stage for what a file calls one. */
final class StageWords {

    /** Parts of the words that files use, those further along first. */
    private static final Map<StageKind, List<String>> PARTS = Map.of(
            StageKind.OFFER, List.of("offer", "negotiat", "accept", "hired", "angebot"),
            StageKind.INTERVIEWING, List.of("interview", "onsite", "on-site", "assessment", "technical", "gespräch"),
            StageKind.SCREENING, List.of("screen", "phone", "recruiter", "telefon"),
            StageKind.APPLIED,
                    List.of("appl", "submit", "sent", "reject", "ghost", "withdr", "lost", "bewor", "bewerb"),
            StageKind.SAVED, List.of("save", "wish", "bookmark", "lead", "draft", "new", "todo", "to do", "applying"));

    private static final List<StageKind> FURTHEST_FIRST =
            List.of(StageKind.OFFER, StageKind.INTERVIEWING, StageKind.SCREENING, StageKind.SAVED, StageKind.APPLIED);

    private final List<Stage> stages;

    /** @param stages all of the candidate's */
    StageWords(List<Stage> stages) {
        this.stages = stages;
    }

    /** The stage with this slug or name. */
    Optional<Stage> named(String word) {
        String key = Names.key(word);
        return stages.stream()
                .filter(stage -> stage.slug.equals(key) || Names.key(stage.name).equals(key))
                .findFirst();
    }

    /**
     * The stage nearest to one the candidate does not have.
     *
     * @param kind what the file says it means, or null to guess by the word
     */
    Stage nearest(String word, StageKind kind) {
        return nearest(kind == null ? kindOf(word) : kind);
    }

    /** The stage nearest to a kind. */
    Stage nearest(StageKind kind) {
        return Stage.nearest(kind, stages);
    }

    /** Where an application begins of which a file tells no stage. */
    Stage first() {
        return Stage.first(stages);
    }

    private static StageKind kindOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return FURTHEST_FIRST.stream()
                .filter(kind -> PARTS.get(kind).stream().anyMatch(lower::contains))
                .findFirst()
                .orElse(StageKind.SAVED);
    }
}
