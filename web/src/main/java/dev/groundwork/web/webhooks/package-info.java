/** The chapter of the settings about webhooks. */
package dev.groundwork.web.webhooks;
