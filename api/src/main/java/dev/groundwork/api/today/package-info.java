/** What to do today, as JSON. */
package dev.groundwork.api.today;
