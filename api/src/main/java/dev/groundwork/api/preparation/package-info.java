/** Practice, questions, stories, statements, debriefs and readiness over REST. */
package dev.groundwork.api.preparation;
