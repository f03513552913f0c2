/** Data out and in over REST. */
package dev.groundwork.api.transfer;
