/** The pipeline over REST: stages, applications and what happens to them. */
package dev.groundwork.api.pipeline;
