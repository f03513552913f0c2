/** Pages about one application: where it stands, its facts, its ending and its history; and the words they share. */
package dev.groundwork.web.application;
