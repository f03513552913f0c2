/** What only the benchmark's build of the application has. */
package dev.groundwork.bench;
