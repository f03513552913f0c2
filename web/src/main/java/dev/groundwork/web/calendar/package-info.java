/** The candidate's calendar: rounds, deadlines and follow-ups by their days. */
package dev.groundwork.web.calendar;
