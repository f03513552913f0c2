/** A believable search to look around in before there is one of one's own. */
package dev.groundwork.domain.sample;
