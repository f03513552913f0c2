package dev.groundwork.web.session;

import dev.groundwork.domain.account.AccountSettings;
import dev.groundwork.domain.account.Secret;
import dev.groundwork.web.address.Cookies;
import jakarta.enterprise.context.ApplicationScoped;

/** The cookie that carries a session's secret. */
@ApplicationScoped
public class SessionCookie {

    /** The cookie's name, before its prefix. */
    static final String NAME = "groundwork_session";

    private final Cookies cookies;
    private final AccountSettings settings;

    SessionCookie(Cookies cookies, AccountSettings settings) {
        this.cookies = cookies;
        this.settings = settings;
    }

    /** Keeps the browser signed in until the session is too old in any case. */
    public String of(Secret secret) {
        return cookies.make(NAME, secret.text(), settings.session().maximum());
    }

    /** Makes the browser forget its session. */
    public String none() {
        return cookies.forget(NAME);
    }
}
