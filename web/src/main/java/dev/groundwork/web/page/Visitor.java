package dev.groundwork.web.page;

import dev.groundwork.domain.account.NetworkAddress;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** What the request says about the browser it comes from. */
@RequestScoped
public class Visitor {

    @Inject
    HttpServerRequest request;

    /** Where it comes from; behind a trusted proxy, what the proxy says. */
    public NetworkAddress address() {
        SocketAddress remote = request.remoteAddress();
        return new NetworkAddress(remote == null ? null : remote.hostAddress());
    }

    /** What the browser calls itself, or null. */
    public String userAgent() {
        return request.getHeader(HttpHeaders.USER_AGENT);
    }

    /** The language it likes best, as a BCP 47 tag; null if it does not say. */
    public String language() {
        String wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            return wanted == null
                    ? null
                    : Locale.LanguageRange.parse(wanted).stream()
                            .map(Locale.LanguageRange::getRange)
                            .filter(range -> !range.equals("*"))
                            .findFirst()
                            .orElse(null);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
