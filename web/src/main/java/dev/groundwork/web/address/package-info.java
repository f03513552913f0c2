/** Where this instance is reached, where a request comes from, and where it may lead. */
package dev.groundwork.web.address;
