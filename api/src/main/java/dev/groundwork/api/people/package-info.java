/** Companies and contacts over REST. */
package dev.groundwork.api.people;
