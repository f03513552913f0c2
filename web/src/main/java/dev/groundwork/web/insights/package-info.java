/** The pictures of a search, drawn here as SVG, each with its words and its table. */
package dev.groundwork.web.insights;
