package dev.groundwork.web.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Cookies as this instance sets them: never readable by scripts, bound to the host where https allows it. */
@ApplicationScoped
public class Cookies {

    private final BaseUrl baseUrl;

    Cookies(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The full name of a cookie: with https it carries the prefix that keeps other hosts from setting it. */
    public String name(String name) {
        return baseUrl.isHttps() ? "__Host-" + name : name;
    }

    /** The value of a {@code Set-Cookie} header. */
    public String make(String name, String value, Duration age) {
        return name(name) + "=" + value + "; Path=/; Max-Age=" + age.toSeconds() + "; HttpOnly; SameSite=Lax"
                + (baseUrl.isHttps() ? "; Secure" : "");
    }

    /** What makes the browser forget the cookie. */
    public String forget(String name) {
        return make(name, "", Duration.ZERO);
    }
}
