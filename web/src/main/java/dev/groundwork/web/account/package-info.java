/** The pages about the account: signing up, in and out, and the settings. */
package dev.groundwork.web.account;
