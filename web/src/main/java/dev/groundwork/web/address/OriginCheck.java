package dev.groundwork.web.address;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Keeps another site from writing with a candidate's cookie: a writing request must come from our own pages.
 *
 * <p>Browsers say where a request comes from in {@code Sec-Fetch-Site}, older ones in {@code Origin}; a page cannot
 * change either. A request with neither is let through, because no browser leaves out both when another site writes;
 * it comes from a program, and a program has no candidate's cookie but its owner's.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class OriginCheck implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final BaseUrl baseUrl;

    OriginCheck(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (READING.contains(request.getMethod()) || !Paths.isPage(request) || comesFromOwnPage(request)) {
            return;
        }
        throw new ForbiddenException("A writing request from another site");
    }

    private boolean comesFromOwnPage(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeaderString("Origin");
        return origin == null || isOwn(origin, request);
    }

    private boolean isOwn(String origin, ContainerRequestContext request) {
        return baseUrl.origin().map(origin::equals).orElseGet(() -> hasHostOf(request, origin));
    }

    /** Without a configured address the scheme is unknown behind a proxy, so the host and port alone are compared. */
    private static boolean hasHostOf(ContainerRequestContext request, String origin) {
        String host = request.getHeaderString(HttpHeaders.HOST);
        return host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }
}
