/** How rows are kept apart by candidate, and the PostgreSQL server that Groundwork brings along. */
package dev.groundwork.domain.database;
