/** Figures of a search, read from its history; each is defined in {@code docs/insights.md}. */
package dev.groundwork.domain.insights;
