/** Pages that ask whether a role suits, and what a résumé can show for it. */
package dev.groundwork.web.fit;
