package dev.groundwork.web.address;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What an operator decides about pages. */
@ConfigMapping(prefix = "groundwork")
public interface WebSettings {

    /** The address under which people reach this instance, such as {@code https://groundwork.example}. */
    Optional<URI> baseUrl();
}
