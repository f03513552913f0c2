/** The account over REST: signing up, access tokens, and who is asking. */
package dev.groundwork.api.account;
