/**
 * Groundwork's model: entities with their verbs and finders, migrations, file formats and the embedded PostgreSQL.
 * Nothing here knows HTTP, the API's JSON or a template.
 */
package dev.groundwork.domain;
