/** Fit checks over REST. */
package dev.groundwork.api.fit;
