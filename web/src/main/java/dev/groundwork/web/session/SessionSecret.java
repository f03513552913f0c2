package dev.groundwork.web.session;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a session cookie claims. */
final class SessionSecret extends BaseAuthenticationRequest {

    final String text;

    SessionSecret(String text) {
        this.text = text;
    }
}
