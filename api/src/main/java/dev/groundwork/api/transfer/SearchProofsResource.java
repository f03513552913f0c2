package dev.groundwork.api.transfer;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Allowed;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.transfer.Paper;
import dev.groundwork.domain.transfer.SearchProof;
import dev.groundwork.domain.transfer.SearchProofCsv;
import dev.groundwork.domain.transfer.SearchProofPdf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What the candidate did to find work, to be handed to an office. */
@Path("/api/v1/exports")
@Allowed(Allowance.Use.EXPORT)
public class SearchProofsResource {

    private final SearchProofCsv csv;
    private final SearchProofPdf pdf;
    private final CurrentCandidate currentCandidate;

    SearchProofsResource(SearchProofCsv csv, SearchProofPdf pdf, CurrentCandidate currentCandidate) {
        this.csv = csv;
        this.pdf = pdf;
        this.currentCandidate = currentCandidate;
    }

    @GET
    @Path("/search-proof.csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed("read")
    @Operation(operationId = "exportSearchProofAsCsv", summary = "Proof of your search within some days, as CSV")
    public RestResponse<StreamingOutput> csv(@BeanParam ProofQuery query) {
        SearchProof proof = query.proof(currentCandidate.moment());
        return ExportedFile.of("search-proof.csv", out -> csv.write(proof, out));
    }

    @GET
    @Path("/search-proof.pdf")
    @Produces("application/pdf")
    @RolesAllowed("read")
    @Transactional
    @Operation(operationId = "exportSearchProofAsPdf", summary = "Proof of your search within some days, to be printed")
    public RestResponse<StreamingOutput> pdf(
            @BeanParam ProofQuery query,
            @RestQuery
                    @Parameter(
                            description = "What it is printed on",
                            schema = @Schema(implementation = Paper.class, defaultValue = "A4"))
                    String paper) {
        SearchProof proof = query.proof(currentCandidate.moment());
        Paper wanted = paper == null ? Paper.A4 : Query.oneOf("paper", paper, Paper.class);
        pdf.check(proof);
        String name = Candidate.<Candidate>findByIdOptional(currentCandidate.id())
                .orElseThrow(() -> new NotFound("account"))
                .displayName;
        return ExportedFile.of("search-proof.pdf", out -> pdf.write(proof, name, wanted, out));
    }
}
