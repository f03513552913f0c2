package dev.groundwork.api.exchange;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Says with every page of a list where the next one is (RFC 8288), filters and order kept. */
@Provider
public class PageLinkFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof PageJson<?> page && page.nextCursor() != null) {
            response.getHeaders()
                    .putSingle(HttpHeaders.LINK, "<" + next(request.getUriInfo(), page) + ">; rel=\"next\"");
        }
    }

    private static String next(UriInfo uri, PageJson<?> page) {
        URI next = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", page.nextCursor())
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
