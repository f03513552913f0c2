/**
 * What all pages stand on: the answers they give, the frame around them, failures, cookies, the session, and the files
 * they share.
 */
package dev.groundwork.web.page;
