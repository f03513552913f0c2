/** Telling other programs what happens: whom, of what, and that it is told at least once. */
package dev.groundwork.domain.webhooks;
