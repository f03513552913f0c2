/** What an operator sees of the running application: figures, the state of health, what belongs together in a log. */
package dev.groundwork.deploy.observability;
