/** What a candidate rehearses and how ready that makes her: practice, questions, stories, statements, readiness. */
package dev.groundwork.domain.preparation;
