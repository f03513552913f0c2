package dev.groundwork.deploy.http;

import dev.groundwork.domain.transfer.ImportSettings;
import dev.groundwork.web.address.WebSettings;
import dev.groundwork.web.asset.Assets;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;

/** Puts the guards in front of everything that answers requests. */
@ApplicationScoped
public class Entrance {

    private static final List<Integer> UNANSWERED = List.of(400, 404, 405, 406, 413, 415, 500, 503);

    /** Three texts of the greatest length, in the longest way a form sends them. */
    private static final long LARGEST_WORDS = 4L * 1024 * 1024;

    /** A document of the greatest size with the form around it. */
    private static final long LARGEST_FILES = 12L * 1024 * 1024;

    private final WebSettings settings;
    private final ImportSettings imports;

    private final RequestSettings requests;
    private final Assets assets;

    Entrance(WebSettings settings, ImportSettings imports, RequestSettings requests, Assets assets) {
        this.settings = settings;
        this.imports = imports;
        this.requests = requests;
        this.assets = assets;
    }

    void guard(@Observes Router router) {
        BodyLimit limit =
                new BodyLimit(LARGEST_WORDS, LARGEST_FILES, imports.largest().asLongValue());
        PlainFailures failures = new PlainFailures(assets.at("css/groundwork.css"));
        router.route().order(Integer.MIN_VALUE).handler(new RequestId());
        router.route().order(Integer.MIN_VALUE).handler(new PolicyHeaders(isEncrypted()));
        router.route().order(Integer.MIN_VALUE).failureHandler(failures);
        router.route().order(Integer.MIN_VALUE + 1).handler(new PathGuard());
        router.route().order(Integer.MIN_VALUE + 1).handler(limit);
        router.route().order(Integer.MIN_VALUE + 1).handler(new Turns(requests.atOnce(), requests.waiting()));
        router.route().order(BodyLimit.BEHIND_THE_PLATFORMS_OWN).handler(limit::countWhatIsNotAnnounced);
        UNANSWERED.forEach(status -> router.errorHandler(status, failures));
    }

    private boolean isEncrypted() {
        return settings.baseUrl()
                .map(URI::getScheme)
                .filter("https"::equalsIgnoreCase)
                .isPresent();
    }
}
