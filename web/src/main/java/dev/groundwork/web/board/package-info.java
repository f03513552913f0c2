/** The board: what is open, by stage; adding to it and moving on it. */
package dev.groundwork.web.board;
