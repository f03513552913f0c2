package dev.groundwork.web.page;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.web.address.Cookies;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What every page's frame needs to know about the request; templates say {@code cdi:page}. Asks no database. */
@Named("page")
@RequestScoped
public class Page {

    @Inject
    RoutingContext context;

    @Inject
    Cookies cookies;

    @Inject
    Flash flash;

    /**
     * Who is signed in; null if nobody is. Asks the connection and not the identity of the request, which pages about
     * failures cannot wait for.
     */
    public SignedIn getCandidate() {
        return context.user() instanceof QuarkusHttpUser user
                        && user.getSecurityIdentity().getPrincipal() instanceof SignedIn signedIn
                ? signedIn
                : null;
    }

    public boolean isSignedIn() {
        return getCandidate() != null;
    }

    /** Whether the page is under this path, so that the navigation can mark it. */
    public boolean isUnder(String path) {
        return isAt(path) || path().startsWith(path + "/");
    }

    /** Whether the page is at exactly this path. */
    public boolean isAt(String path) {
        return path().equals(path);
    }

    /** A text as a part of an address. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What is said once, because of what was done just before; null if there is nothing to say. */
    public String getNotice() {
        return carriedNotice().map(Cookie::getValue).flatMap(flash::sentence).orElse(null);
    }

    /** The row of the candidate who is signed in. */
    public Candidate requireCandidate() {
        return Candidate.<Candidate>findByIdOptional(getCandidate().candidateId())
                .orElseThrow(() -> new NotFound("account"));
    }

    private String path() {
        return context.request().path();
    }

    private Optional<Cookie> carriedNotice() {
        return Optional.ofNullable(context.request().getCookie(cookies.name(Flash.COOKIE)));
    }
}
