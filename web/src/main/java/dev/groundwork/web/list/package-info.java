/** Lists of applications beyond the board. */
package dev.groundwork.web.list;
