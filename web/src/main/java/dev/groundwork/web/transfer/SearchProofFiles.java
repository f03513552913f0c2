package dev.groundwork.web.transfer;

import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Allowed;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.transfer.Paper;
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
import org.jboss.resteasy.reactive.RestQuery;

/** What the candidate did to find work, as files to be handed to an office. */
@Path("/exports")
@Allowed(Allowance.Use.EXPORT)
@RolesAllowed(SignedIn.ROLE)
public class SearchProofFiles {

    private final SearchProofCsv csv;
    private final SearchProofPdf pdf;
    private final CurrentCandidate currentCandidate;
    private final Page page;

    SearchProofFiles(SearchProofCsv csv, SearchProofPdf pdf, CurrentCandidate currentCandidate, Page page) {
        this.csv = csv;
        this.pdf = pdf;
        this.currentCandidate = currentCandidate;
        this.page = page;
    }

    @GET
    @Path("search-proof.csv")
    public Response csv(@RestQuery String from, @RestQuery String to) {
        SearchProof proof = SearchProofs.proof(from, to, currentCandidate.moment());
        return FileToKeep.csv("search-proof.csv", out -> csv.write(proof, out));
    }

    @GET
    @Path("search-proof.pdf")
    @Transactional
    public Response pdf(@RestQuery String from, @RestQuery String to, @RestQuery String paper) {
        SearchProof proof = SearchProofs.proof(from, to, currentCandidate.moment());
        pdf.check(proof);
        String name = page.requireCandidate().displayName;
        Paper wanted = "LETTER".equals(paper) ? Paper.LETTER : Paper.A4;
        return FileToKeep.of("search-proof.pdf", "application/pdf", out -> pdf.write(proof, name, wanted, out));
    }
}
