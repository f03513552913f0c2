/** The page that explains the REST API. */
package dev.groundwork.deploy.reference;
