package dev.groundwork.domain.documents;

/** What a document is to the search. */
public enum DocumentKind {
    RESUME,
    COVER_LETTER,
    TAKE_HOME,
    OFFER_LETTER,
    OTHER
}
