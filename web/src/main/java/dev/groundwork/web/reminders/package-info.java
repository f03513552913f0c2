/** Mails that remind a candidate of her rounds and of what is due. */
package dev.groundwork.web.reminders;
