/** Start-up and process-wide guards. */
package dev.groundwork.deploy;
