/** Notes over REST. */
package dev.groundwork.api.notes;
