package dev.groundwork.api.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Answers OPTIONS with the methods of the very address; the framework names those of every address of a class. */
@Provider
public class AllowFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)
                && request.getUriInfo().getRequestUri().getPath().startsWith("/api/")) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, AllowedMethods.here());
        }
    }
}
