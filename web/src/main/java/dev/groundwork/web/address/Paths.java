package dev.groundwork.web.address;

import dev.groundwork.web.asset.Assets;
import jakarta.ws.rs.container.ContainerRequestContext;

/** What the path of a request says about who answers it. */
public final class Paths {

    private Paths() {}

    /** Whether programs are answered here and not people; {@code /api} itself is the page that explains it. */
    public static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    /** Whether people get pages here: everything but the API and the endpoints of the machinery. */
    public static boolean isPage(String path) {
        return !isApi(path) && !path.startsWith("/q/");
    }

    /** Whether what is answered may depend on who asks: every page but the files that all pages share. */
    public static boolean isPersonal(String path) {
        return isPage(path) && !path.startsWith(Assets.PATH);
    }

    /** As {@link #isPage(String)}, for the path of a request. */
    public static boolean isPage(ContainerRequestContext request) {
        return isPage(request.getUriInfo().getRequestUri().getPath());
    }
}
