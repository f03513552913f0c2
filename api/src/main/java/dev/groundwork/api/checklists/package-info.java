/** Checklists and their items over REST. */
package dev.groundwork.api.checklists;
