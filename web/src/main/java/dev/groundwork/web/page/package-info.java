/** What all pages stand on: the answers they give, the frame around them, what is said once, dates as people read them. */
package dev.groundwork.web.page;
