package dev.groundwork.domain.search;

import java.util.UUID;

/**
 * Something that was found.
 *
 * @param type what it is
 * @param id its id
 * @param subjectType what a note is about; else the same as {@code type}
 * @param subjectId the id of what a note is about; else the same as {@code id}: where to go
 * @param title what it is called: the role, the name, the question, for a note whatever it is about
 * @param context the company's name, or empty
 * @param excerpt a part of what is written about it, around what was found if it was found there; or empty
 */
public record SearchHit(
        Type type,
        UUID id,
        Type subjectType,
        UUID subjectId,
        MarkedText title,
        MarkedText context,
        MarkedText excerpt) {

    /** What can be found. */
    public enum Type {
        APPLICATION,
        COMPANY,
        CONTACT,
        NOTE,
        DOCUMENT,
        QUESTION,
        STORY
    }
}
