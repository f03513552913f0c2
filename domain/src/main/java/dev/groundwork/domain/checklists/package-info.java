/** Things to do before a date: made from the templates of guides for rounds and applications, or the candidate's own. */
package dev.groundwork.domain.checklists;
