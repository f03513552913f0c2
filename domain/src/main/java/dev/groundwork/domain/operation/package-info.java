/** What an operator does with the whole database: backing it up, restoring it, looking whether it is in order. */
package dev.groundwork.domain.operation;
