/** Files in and out. */
package dev.groundwork.web.transfer;
