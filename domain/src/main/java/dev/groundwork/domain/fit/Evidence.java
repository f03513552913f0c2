package dev.groundwork.domain.fit;

import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.guides.Statement;
import dev.groundwork.domain.preparation.Story;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a candidate's résumé can show for a role: the kinds of evidence of its guide, each with her stories and documents.
 *
 * @param strong the kinds that convince
 * @param weak the kinds that do not when they stand alone
 * @param warnings what is wrong with it as a whole
 */
public record Evidence(List<Kind> strong, List<Kind> weak, Set<Warning> warnings) {

    /** From how many strong kinds on a résumé is broad. */
    private static final int BROAD = 3;

    /** From how many pieces on their number can hide that few of them count. */
    private static final int MANY = 4;

    private static final int MOST_STORIES = 500;

    /** What is wrong with evidence as a whole. */
    public enum Warning {
        /** There is some, and all of it is weak. */
        ONLY_WEAK,
        /** There is much of it, or of many kinds, and no kind goes deep. */
        BREADTH_WITHOUT_DEPTH
    }

    /**
     * One kind of evidence.
     *
     * @param statement what the guide says of it
     * @param stories the stories that are of this kind
     * @param documents the documents that show it
     */
    public record Kind(Statement statement, List<Story> stories, List<Document> documents) {

        /** Whether there is anything to show. */
        public boolean isFilled() {
            return !stories.isEmpty() || !documents.isEmpty();
        }

        /** Whether it goes deep: a story tells how, or two documents show it. */
        public boolean isDeep() {
            return !stories.isEmpty() || documents.size() > 1;
        }

        private Set<UUID> pieces() {
            Set<UUID> ids = new HashSet<>();
            stories.forEach(story -> ids.add(story.id));
            documents.forEach(document -> ids.add(document.id));
            return ids;
        }
    }

    /** Reads what there is for the role of a guide, in two statements. */
    public static Evidence of(Guide guide) {
        List<Story> stories = Story.byTitle(MOST_STORIES);
        List<DocumentEvidence> documents = DocumentEvidence.all();
        List<Kind> strong = kinds(guide.content().resumeEvidence().strong(), stories, documents);
        List<Kind> weak = kinds(guide.content().resumeEvidence().weak(), stories, documents);
        return new Evidence(strong, weak, warnings(strong, weak));
    }

    /** How many of the strong kinds have something to show. */
    public long filled() {
        return strong.stream().filter(Kind::isFilled).count();
    }

    private static List<Kind> kinds(List<Statement> statements, List<Story> stories, List<DocumentEvidence> documents) {
        return statements.stream()
                .map(statement -> new Kind(
                        statement,
                        stories.stream()
                                .filter(story ->
                                        Arrays.asList(story.evidenceKinds).contains(statement.slug()))
                                .toList(),
                        documents.stream()
                                .filter(evidence -> evidence.kind.equals(statement.slug()))
                                .map(evidence -> evidence.document)
                                .toList()))
                .toList();
    }

    private static Set<Warning> warnings(List<Kind> strong, List<Kind> weak) {
        Set<UUID> strongPieces = pieces(strong);
        Set<UUID> allPieces = pieces(weak);
        allPieces.addAll(strongPieces);
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (strongPieces.isEmpty() && !allPieces.isEmpty()) {
            warnings.add(Warning.ONLY_WEAK);
        }
        boolean broad = strong.stream().filter(Kind::isFilled).count() >= BROAD
                && strong.stream().noneMatch(Kind::isDeep);
        boolean diluted = allPieces.size() >= MANY && strongPieces.size() * 2 < allPieces.size();
        if (broad || diluted) {
            warnings.add(Warning.BREADTH_WITHOUT_DEPTH);
        }
        return warnings;
    }

    private static Set<UUID> pieces(List<Kind> kinds) {
        Set<UUID> pieces = new HashSet<>();
        kinds.forEach(kind -> pieces.addAll(kind.pieces()));
        return pieces;
    }
}
