/** Entities with their verbs and finders. Nothing here knows HTTP, JSON or templates. */
package dev.groundwork.domain;
