/** The first page after signing in: what to do today, and how much of it there is. */
package dev.groundwork.web.today;
