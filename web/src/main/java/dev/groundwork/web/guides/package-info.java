/** Pages of role guides: reading, copying, editing, taking them out and in as files. */
package dev.groundwork.web.guides;
