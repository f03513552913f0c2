package dev.groundwork.domain.insights;

/** What applications are compared by. */
public enum Grouping {
    /** How the candidate came upon them; case does not count. */
    SOURCE,
    /** Which revisions of which résumés went to them; an application counts with each. */
    RESUME,
    /** Which tags they carry; an application counts with each. */
    TAG
}
