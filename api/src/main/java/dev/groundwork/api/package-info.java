/** The REST API. Reads and writes through the domain; holds no rules and no SQL. */
package dev.groundwork.api;
