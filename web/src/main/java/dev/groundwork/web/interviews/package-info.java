/** Pages about the rounds of an application: scheduling, changing, calling off. */
package dev.groundwork.web.interviews;
