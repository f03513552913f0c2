/** What is put in order while nobody waits for it. */
package dev.groundwork.domain.upkeep;
