/** Figures of the search. */
package dev.groundwork.api.insights;
