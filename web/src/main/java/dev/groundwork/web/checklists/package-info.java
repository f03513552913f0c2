/** Pages of checklists: what to do before a round or an application. */
package dev.groundwork.web.checklists;
