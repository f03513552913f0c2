/** The applications a candidate follows, through their stages to their outcomes. */
package dev.groundwork.domain.pipeline;
