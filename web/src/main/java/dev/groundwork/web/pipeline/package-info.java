/** Pages about the pipeline: the board, one application, lists of them, and files in and out. */
package dev.groundwork.web.pipeline;
