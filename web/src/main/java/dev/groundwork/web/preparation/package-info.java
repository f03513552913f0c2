/** Pages about preparation: readiness, practice, questions, stories, statements, debriefs and the card. */
package dev.groundwork.web.preparation;
