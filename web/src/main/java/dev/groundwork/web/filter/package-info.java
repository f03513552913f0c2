/** The filters that the board and the table share, in the query of their addresses, and the views saved of them. */
package dev.groundwork.web.filter;
