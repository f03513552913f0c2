/** Rounds over REST. */
package dev.groundwork.api.interviews;
