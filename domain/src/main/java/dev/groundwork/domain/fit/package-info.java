/** Whether a role suits the candidate and what her résumé can show for it. Advice, never a lock. */
package dev.groundwork.domain.fit;
