/** The image as an operator runs it: built, hardened, killed and made anew. */
package dev.groundwork.deploy.container;
