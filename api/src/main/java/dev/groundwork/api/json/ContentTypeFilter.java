package dev.groundwork.api.json;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Refuses a {@code Content-Type} that is none as any other that is not understood; the framework calls it malformed. */
@Provider
@PreMatching
public class ContentTypeFilter implements ContainerRequestFilter {

    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");

    @Override
    public void filter(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null
                && WRITING.contains(request.getMethod())
                && request.getUriInfo().getRequestUri().getPath().startsWith("/api/")
                && !isOne(type)) {
            throw new NotSupportedException();
        }
    }

    private static boolean isOne(String type) {
        try {
            return MediaType.valueOf(type) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
