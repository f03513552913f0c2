/** What companies offer: terms and their revisions, what they are worth, what they cost, and which one comes first. */
package dev.groundwork.domain.offers;
