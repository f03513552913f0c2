/** The commands of an operator, which work beside the running application and without it. */
package dev.groundwork.deploy.command;
