/** What makes the modules an application: start-up, the choice of a database, guards of HTTP, operator commands. */
package dev.groundwork.deploy;
