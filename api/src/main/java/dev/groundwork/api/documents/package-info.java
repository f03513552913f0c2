/** Documents over REST. */
package dev.groundwork.api.documents;
