/** The rounds of a candidate's applications: when, where, with whom, and how they went. */
package dev.groundwork.domain.interviews;
