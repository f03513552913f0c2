package dev.groundwork.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
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

    public NewCookie make(String name, String value, Duration age) {
        return new NewCookie.Builder(name(name))
                .value(value)
                .path("/")
                .maxAge(Math.toIntExact(age.toSeconds()))
                .httpOnly(true)
                .secure(baseUrl.isHttps())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** What makes the browser forget the cookie. */
    public NewCookie forget(String name) {
        return make(name, "", Duration.ZERO);
    }
}
