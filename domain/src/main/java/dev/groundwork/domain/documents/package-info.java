/** The candidate's files: what kind they are, what is in them, and which went to which application. */
package dev.groundwork.domain.documents;
