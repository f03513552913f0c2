/** Pages about people and where they work: contacts, their parts in applications, address cards, companies. */
package dev.groundwork.web.people;
