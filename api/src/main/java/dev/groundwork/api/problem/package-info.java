/** How the API says that something went wrong: one document for every failure (RFC 9457). */
package dev.groundwork.api.problem;
