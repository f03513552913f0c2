package dev.groundwork.web.capture;

import dev.groundwork.web.address.BaseUrl;
import io.vertx.core.json.Json;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A bookmark that gathers what the page one is looking at says about a job, and opens the page for adding it with that in
 * the fragment: the data goes from the browser to this instance and nowhere else.
 */
@Singleton
class Bookmarklet {

    private static final String SCRIPT = read();

    private final BaseUrl baseUrl;

    Bookmarklet(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /**
     * The bookmark's address.
     *
     * @param request where the candidate reaches this instance, should the operator not have said it
     */
    String leadingTo(URI request) {
        String origin = baseUrl.origin().orElseGet(() -> request.getScheme() + "://" + request.getRawAuthority());
        String script = SCRIPT.replace("ADDRESS", Json.encode(origin + Captures.PATH));
        return "javascript:" + URLEncoder.encode(script, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String read() {
        try (InputStream file = Bookmarklet.class.getResourceAsStream("/bookmarklet/capture.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s*\\n\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
