/** Notes in Markdown: writing them on applications, companies and contacts, and showing them safely. */
package dev.groundwork.web.notes;
