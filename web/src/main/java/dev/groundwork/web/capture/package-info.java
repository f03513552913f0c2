/** Taking an application over from its posting: what the browser sends is read as data, and nothing is fetched. */
package dev.groundwork.web.capture;
