package dev.groundwork.web.address;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The address under which people reach this instance, as far as the operator has said it. */
@ApplicationScoped
public class BaseUrl {

    private static final Logger LOG = Logger.getLogger(BaseUrl.class);

    private final Optional<URI> configured;

    BaseUrl(WebSettings settings) {
        configured = settings.baseUrl();
    }

    /** Whether browsers reach the instance over https, so that cookies may be bound to it. */
    public boolean isHttps() {
        return configured.map(URI::getScheme).filter("https"::equalsIgnoreCase).isPresent();
    }

    /** Scheme, host and port as a browser sends them in the Origin header; empty if the operator has not said them. */
    public Optional<String> origin() {
        return configured.map(Origins::of);
    }

    void warnOnPlainHttp(@Observes StartupEvent started) {
        if (!isHttps()) {
            LOG.warn("Sign-in cookies are not marked Secure, because groundwork.base-url does not begin with https. "
                    + "That is fine on this machine alone; for others put https in front and set groundwork.base-url.");
        }
    }
}
