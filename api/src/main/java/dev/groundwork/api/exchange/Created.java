package dev.groundwork.api.exchange;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a request that made something. */
public final class Created {

    private Created() {}

    /**
     * 201 with the representation and where to find it.
     *
     * @param path the path segments below {@code /api/v1}
     */
    public static <T> RestResponse<T> at(T representation, Object... path) {
        StringBuilder location = new StringBuilder("/api/v1");
        for (Object segment : path) {
            location.append('/').append(segment);
        }
        return RestResponse.ResponseBuilder.<T>created(URI.create(location.toString()))
                .entity(representation)
                .build();
    }
}
