package dev.groundwork.web.transfer;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Allowed;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.transfer.Paper;
import dev.groundwork.domain.transfer.ProofPeriod;
import dev.groundwork.domain.transfer.SearchProof;
import dev.groundwork.domain.transfer.SearchProofCsv;
import dev.groundwork.domain.transfer.SearchProofPdf;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;

/** What the candidate did to find work, to be handed to an office. */
@Path("/exports")
@Allowed(Allowance.Use.EXPORT)
@RolesAllowed(SignedIn.ROLE)
public class SearchProofs {

    private final SearchProofCsv csv;
    private final SearchProofPdf pdf;
    private final CurrentCandidate currentCandidate;
    private final Page page;

    SearchProofs(SearchProofCsv csv, SearchProofPdf pdf, CurrentCandidate currentCandidate, Page page) {
        this.csv = csv;
        this.pdf = pdf;
        this.currentCandidate = currentCandidate;
        this.page = page;
    }

    @GET
    @Path("search-proof.csv")
    public Response csv(@RestQuery String from, @RestQuery String to) {
        SearchProof proof = proof(from, to);
        return FileToKeep.csv("search-proof.csv", out -> csv.write(proof, out));
    }

    @GET
    @Path("search-proof.pdf")
    @Transactional
    public Response pdf(@RestQuery String from, @RestQuery String to, @RestQuery String paper) {
        SearchProof proof = proof(from, to);
        pdf.check(proof);
        String name = page.requireCandidate().displayName;
        Paper wanted = "LETTER".equals(paper) ? Paper.LETTER : Paper.A4;
        return FileToKeep.of("search-proof.pdf", "application/pdf", out -> pdf.write(proof, name, wanted, out));
    }

    private SearchProof proof(String from, String to) {
        Moment moment = currentCandidate.moment();
        return new SearchProof(ProofPeriod.of(day("from", from), day("to", to), moment.today()), moment);
    }

    private static LocalDate day(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInput(field, "must be a day such as 2026-11-20");
        }
    }
}
