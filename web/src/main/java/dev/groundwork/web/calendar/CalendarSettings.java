package dev.groundwork.web.calendar;

import dev.groundwork.domain.account.Secret;
import dev.groundwork.domain.calendar.FeedSecret;
import dev.groundwork.web.address.BaseUrl;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;

/** Settings: the private address under which other calendars read the candidate's own. */
@Path(CalendarSettings.PATH)
@RolesAllowed(SignedIn.ROLE)
public class CalendarSettings {

    static final String PATH = "/settings/calendar";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(FeedSecret feed);

        static native TemplateInstance made(String address);
    }

    private final Page page;
    private final BaseUrl baseUrl;
    private final Html html;
    private final Clock clock;

    CalendarSettings(Page page, BaseUrl baseUrl, Html html, Clock clock) {
        this.page = page;
        this.baseUrl = baseUrl;
        this.html = html;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response show() {
        return html.page(Templates.show(FeedSecret.of(candidate()).orElse(null)));
    }

    /** Answers with the address itself instead of leading to another page, because it is kept nowhere in between. */
    @POST
    @Path("feed")
    @Transactional
    public Response rotate(@Context UriInfo uri) {
        Secret secret = FeedSecret.rotate(candidate(), clock.instant());
        String origin =
                baseUrl.origin().orElseGet(() -> withoutSlash(uri.getBaseUri().toString()));
        return html.page(Templates.made(origin + "/calendar/" + secret.text() + ".ics"));
    }

    @POST
    @Path("feed/deletion")
    @Transactional
    public Response turnOff() {
        FeedSecret.turnOff(candidate());
        return html.seeOther(PATH, Notice.FEED_TURNED_OFF);
    }

    private UUID candidate() {
        return page.getCandidate().candidateId();
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
