/** The candidate and the ways she is recognised: password, sessions, access tokens, invitations. */
package dev.groundwork.domain.account;
