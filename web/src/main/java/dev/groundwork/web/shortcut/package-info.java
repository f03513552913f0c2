/** The sheet that says which keys do what. */
package dev.groundwork.web.shortcut;
