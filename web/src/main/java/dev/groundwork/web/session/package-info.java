/** How a browser is recognised from request to request. */
package dev.groundwork.web.session;
