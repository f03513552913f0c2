package dev.groundwork.web.failure;

import dev.groundwork.web.address.LocalPath;
import dev.groundwork.web.page.HtmxRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads a visitor whom a page does not know to the sign-in page, and from there back to where she wanted to go. */
@ApplicationScoped
public class SignInFirst {

    /** htmx would put a redirect's target into the part it waits for, so it is told to leave the page instead. */
    Response answer(ContainerRequestContext request) {
        if (HtmxRequests.isOne(request)) {
            return Response.status(Response.Status.UNAUTHORIZED)
                    .header("HX-Redirect", signIn(isToBeRead(request) ? wantedPage(request) : currentPage(request)))
                    .header("Cache-Control", "no-store")
                    .build();
        }
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", signIn(wantedPage(request)))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Whether it is a page that is asked for; a part of one and a form lead back to the page they are on. */
    private static boolean isToBeRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") && !HtmxRequests.wantsPart(request);
    }

    private static String signIn(String next) {
        return next.isEmpty() ? "/sign-in" : "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** What a form would have done cannot be repeated after signing in; only what was to be read is returned to. */
    private static String wantedPage(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        return request.getMethod().equals("GET") ? LocalPath.orElse(withQuery(uri), "") : "";
    }

    private static String currentPage(ContainerRequestContext request) {
        String current = request.getHeaderString("HX-Current-URL");
        try {
            return current == null ? "" : LocalPath.orElse(withQuery(URI.create(current)), "");
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private static String withQuery(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
