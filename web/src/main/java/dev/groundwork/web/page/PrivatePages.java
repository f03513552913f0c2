package dev.groundwork.web.page;

import dev.groundwork.web.address.Cookies;
import dev.groundwork.web.address.Paths;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Keeps pages out of every cache, and forgets the notice that a page has shown. */
@Provider
public class PrivatePages implements ContainerResponseFilter {

    private final Cookies cookies;

    PrivatePages(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!Paths.isPage(request) || response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isHtml(response) && request.getCookies().containsKey(cookies.name(Flash.COOKIE))) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookies.forget(Flash.COOKIE));
        }
    }

    private static boolean isHtml(ContainerResponseContext response) {
        return response.hasEntity() && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
    }
}
