/** What several tests of the whole application have in common. */
package dev.groundwork.deploy.testing;
