package dev.groundwork.deploy.http;

import dev.groundwork.web.address.WebSettings;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the guards in front of everything that answers requests. */
@ApplicationScoped
public class Entrance {

    private static final List<Integer> UNANSWERED = List.of(400, 404, 405, 406, 413, 415, 500);

    private final WebSettings settings;
    private final MemorySize largestBody;

    Entrance(WebSettings settings, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.settings = settings;
        this.largestBody = largestBody;
    }

    void guard(@Observes Router router) {
        PlainFailures failures = new PlainFailures();
        router.route().order(Integer.MIN_VALUE).handler(new PolicyHeaders(isEncrypted()));
        router.route().order(Integer.MIN_VALUE).failureHandler(failures);
        router.route().order(Integer.MIN_VALUE + 1).handler(new PathGuard());
        router.route().order(Integer.MIN_VALUE + 1).handler(new BodyLimit(largestBody.asLongValue()));
        UNANSWERED.forEach(status -> router.errorHandler(status, failures));
    }

    private boolean isEncrypted() {
        return settings.baseUrl()
                .map(URI::getScheme)
                .filter("https"::equalsIgnoreCase)
                .isPresent();
    }
}
