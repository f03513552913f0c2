package dev.groundwork.api.exchange;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Tags every representation that goes out, and spares the sender one she has already (304). */
@Provider
public class EntityTagFilter implements ContainerResponseFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final EntityTags tags;

    EntityTagFilter(EntityTags tags) {
        this.tags = tags;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Tagged representation) {
            String tag = tags.of(representation);
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            if (READING.contains(request.getMethod()) && tags.isKnown(tag)) {
                response.setStatusInfo(Status.NOT_MODIFIED);
                response.setEntity(null);
            }
        }
    }
}
