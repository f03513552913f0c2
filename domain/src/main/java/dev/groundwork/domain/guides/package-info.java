/**
 * Role guides: what the work is, whom it fits, what is asked and how one prepares. A guide is data; no code knows a role.
 */
package dev.groundwork.domain.guides;
