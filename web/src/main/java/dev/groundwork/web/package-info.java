/** Pages for people. Reads and writes through the domain; holds no rules and no SQL. */
package dev.groundwork.web;
