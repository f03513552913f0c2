/** Webhooks: who is told what happens, the log of it, and the sending itself. */
package dev.groundwork.api.webhooks;
