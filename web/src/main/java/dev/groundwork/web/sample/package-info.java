/** A search to look at, made and removed by a press. */
package dev.groundwork.web.sample;
