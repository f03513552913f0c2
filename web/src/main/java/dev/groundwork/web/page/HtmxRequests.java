package dev.groundwork.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;

/** What htmx says about a request in its headers. */
public final class HtmxRequests {

    private HtmxRequests() {}

    /** Whether a script waits for the answer, and not the browser itself. */
    public static boolean isOne(ContainerRequestContext request) {
        return "true".equals(request.getHeaderString("HX-Request"));
    }

    /** Whether the answer goes into a part of a page: an ordinary link or form, boosted, gets a whole one. */
    public static boolean wantsPart(ContainerRequestContext request) {
        return isOne(request) && !"true".equals(request.getHeaderString("HX-Boosted"));
    }
}
