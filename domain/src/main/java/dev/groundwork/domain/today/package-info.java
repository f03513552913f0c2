/** What asks for the candidate's attention on a day, read across tasks, contacts and applications. */
package dev.groundwork.domain.today;
