package dev.groundwork.web.asset;

import dev.groundwork.domain.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * The files that all pages share. Their address holds a hash over all of them, so a browser may keep them for good and
 * still has the right ones after an upgrade; modules and pictures refer to each other by relative addresses.
 */
@Named("assets")
@Singleton
@Path(Assets.PATH + "{version}")
@PermitAll
public class Assets {

    /** Begins the address of every file. */
    public static final String PATH = "/assets/";

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final Map<String, Asset> files = AssetFiles.load();
    private final String version = AssetFiles.hashOf(files);

    /** The address of a file, such as {@code css/groundwork.css}. */
    public String at(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("There is no asset " + name);
        }
        return PATH + version + "/" + name;
    }

    @GET
    @Path("{name:.+}")
    public Response file(
            @PathParam("version") String asked,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings) {
        Asset asset = files.get(name);
        if (asset == null) {
            throw new NotFound("file");
        }
        return asset.response(encodings != null && encodings.contains("gzip"))
                .header(HttpHeaders.CACHE_CONTROL, asked.equals(version) ? FOR_GOOD : "no-cache")
                .build();
    }
}
