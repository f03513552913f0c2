/** The pages about offers: their terms, what was negotiated, what they cost, and which one comes first. */
package dev.groundwork.web.offers;
