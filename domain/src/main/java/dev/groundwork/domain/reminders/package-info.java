/** What a candidate is reminded of by mail, and that she is reminded once. */
package dev.groundwork.domain.reminders;
