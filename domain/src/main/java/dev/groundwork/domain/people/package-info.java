/** Whom the candidate knows, and which part they have in her applications. */
package dev.groundwork.domain.people;
