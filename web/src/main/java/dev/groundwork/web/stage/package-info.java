/** The candidate's own stages, and the rhythm in which she follows up. */
package dev.groundwork.web.stage;
