/** Finding everything a candidate wrote, on a page and in the palette that also does things. */
package dev.groundwork.web.search;
