/** Finds anything of a candidate's by words. */
package dev.groundwork.domain.search;
