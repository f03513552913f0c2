/** The candidate's calendar: what stands on her days, and how other calendars are told (RFC 5545). */
package dev.groundwork.domain.calendar;
