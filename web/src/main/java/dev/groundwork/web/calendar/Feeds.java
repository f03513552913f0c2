package dev.groundwork.web.calendar;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.calendar.CalendarFile;
import dev.groundwork.web.address.BaseUrl;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What other calendars read of a candidate's own. Whoever knows the address reads it and nothing else; nobody is signed
 * in by it. It is the one address with a secret in it, because calendars can send none in another way.
 */
@Path("/calendar/{secret}.ics")
public class Feeds {

    private final FeedOwners owners;
    private final CurrentCandidate currentCandidate;
    private final BaseUrl baseUrl;

    Feeds(FeedOwners owners, CurrentCandidate currentCandidate, BaseUrl baseUrl) {
        this.owners = owners;
        this.currentCandidate = currentCandidate;
        this.baseUrl = baseUrl;
    }

    @GET
    @PermitAll
    public Response show(String secret, @Context Request request) {
        Candidate owner = owners.behind(secret).orElseThrow(() -> new NotFound("calendar"));
        currentCandidate.become(owner);
        byte[] file = QuarkusTransaction.requiringNew()
                .call(() -> CalendarFile.feed(currentCandidate.moment(), baseUrl.origin()));
        EntityTag tag = new EntityTag(hash(file));
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same == null ? ICalendar.answer(file) : same)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
