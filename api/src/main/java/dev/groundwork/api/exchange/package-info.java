/** What all resources share of HTTP: entity tags, preconditions, repeated requests, pages of lists. */
package dev.groundwork.api.exchange;
