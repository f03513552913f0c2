package dev.groundwork.domain.transfer;

/** As little of a row as is needed to tell which application it is about: of all rows of a file at once. */
final class MatchedRow {

    final MatchKeys keys;
    final RowOrigin origin;

    /** Whether an earlier import has taken this very row. */
    boolean remembered;

    /** Whether an earlier row of the file is the same. */
    boolean repeats;

    /** The application it is about. */
    Draft draft;

    MatchedRow(MatchKeys keys, RowOrigin origin) {
        this.keys = keys;
        this.origin = origin;
    }

    /** Whether the next import should know it again. Repeated rows have one origin, which is written down once. */
    boolean isToBeRemembered() {
        return origin.remembered() && !remembered && !repeats && !isNamedByOwnId();
    }

    private boolean isNamedByOwnId() {
        return keys.id() != null && keys.id().equals(draft.id);
    }
}
