package dev.groundwork.web.search;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Allowed;
import dev.groundwork.domain.search.Search;
import dev.groundwork.domain.search.SearchHit;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Messages;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;

/** Search over everything a candidate wrote. */
@Path("/search")
@Allowed(Allowance.Use.SEARCH)
@RolesAllowed(SignedIn.ROLE)
public class Searches {

    private static final int MOST_HITS = 50;

    /** As many as can be looked over while typing. */
    private static final int MOST_IN_PALETTE = 8;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(String text, List<Found> hits, boolean isCut);

        static native TemplateInstance palette(List<Found> hits, Deed all, List<Deed> deeds, boolean signsOut);
    }

    private final Html html;

    Searches(Html html) {
        this.html = html;
    }

    @GET
    @Transactional
    public Response show(@RestQuery String q) {
        List<SearchHit> found = Search.everything(q, MOST_HITS + 1);
        List<SearchHit> shown = found.subList(0, Math.min(MOST_HITS, found.size()));
        return html.page(Templates.show(text(q), Found.of(shown), found.size() > MOST_HITS));
    }

    /** What the palette offers for what is typed so far: a part of a page. */
    @GET
    @Path("palette")
    @Transactional
    public Response palette(@RestQuery String q) {
        List<Found> hits = Found.of(Search.everything(q, MOST_IN_PALETTE));
        return html.page(Templates.palette(hits, Deed.searchFor(text(q)), Deed.about(q), signsOut(q)));
    }

    /** Signing out is a form of the frame, which the palette only presses. */
    private static boolean signsOut(String q) {
        String words = MessageBundles.get(Messages.class).signOut();
        return text(q).isEmpty() || Names.key(words).contains(Names.key(q));
    }

    private static String text(String q) {
        return Objects.toString(Names.tidy(q), "");
    }
}
