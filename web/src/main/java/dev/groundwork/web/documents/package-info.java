/** Pages about documents: keeping files, their revisions, and which of them went to which application. */
package dev.groundwork.web.documents;
