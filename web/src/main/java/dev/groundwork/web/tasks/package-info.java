/** Pages about tasks: planning, doing and taking back. */
package dev.groundwork.web.tasks;
