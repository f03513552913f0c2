package dev.groundwork.api.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers OPTIONS with the methods of the very address, or that there is none. The framework names the methods of every
 * address of a class, and answers where there is nothing.
 */
@Provider
@PreMatching
public class AllowFilter implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (asksForMethods(request) && !AllowedMethods.areThere()) {
            throw new NotFoundException();
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (asksForMethods(request) && response.getStatus() < 300) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, AllowedMethods.here());
        }
    }

    private static boolean asksForMethods(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.OPTIONS)
                && request.getUriInfo().getRequestUri().getPath().startsWith("/api/");
    }
}
