/** "You applied here before": reminders while an application is added. */
package dev.groundwork.web.duplicate;
