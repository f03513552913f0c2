/** Tasks over REST. */
package dev.groundwork.api.tasks;
