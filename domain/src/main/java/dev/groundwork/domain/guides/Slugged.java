package dev.groundwork.domain.guides;

/** A part of a guide that is referred to by its slug. */
interface Slugged {

    String slug();
}
