/** Role guides and competencies over REST. */
package dev.groundwork.api.guides;
