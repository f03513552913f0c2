package dev.groundwork.web.transfer;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.transfer.ProofPeriod;
import dev.groundwork.domain.transfer.SearchProof;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;

/** What the candidate did to find work within some days, on a page that prints well. */
@Path(SearchProofs.PATH)
@RolesAllowed(SignedIn.ROLE)
public class SearchProofs {

    static final String PATH = "/insights/proof-of-search";

    /** As many as one looks through on a page; the files have all. */
    private static final int MOST_ROWS = 500;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(String from, String to, SearchProofView view, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    SearchProofs(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    @Transactional
    public Response show(@RestQuery String from, @RestQuery String to) {
        return html.attempt(() -> html.page(template(from, to)), errors -> Templates.show(from, to, null, errors));
    }

    /** @throws InvalidInput when one of the days is none, or the first is behind the last */
    static SearchProof proof(String from, String to, Moment moment) {
        return new SearchProof(ProofPeriod.of(day("from", from), day("to", to), moment.today()), moment);
    }

    private TemplateInstance template(String from, String to) {
        SearchProof proof = proof(from, to, currentCandidate.moment());
        ProofPeriod period = proof.period();
        return Templates.show(
                period.from().toString(),
                period.to().toString(),
                new SearchProofView(period, proof.count(), proof.first(MOST_ROWS)),
                Errors.none());
    }

    private static LocalDate day(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInput(field, "must be a day such as 2026-11-20");
        }
    }
}
