package dev.groundwork.web.transfer;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.transfer.ImportFormats;
import dev.groundwork.domain.transfer.ImportRun;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** How far a long import is. */
@Path(Runs.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Runs {

    static final String PATH = Imports.PATH + "/runs";

    @CheckedTemplate(basePath = "Imports")
    static class Templates {
        static native TemplateInstance run(RunView run);
    }

    private final ImportFormats formats;
    private final CurrentCandidate currentCandidate;
    private final Html html;

    Runs(ImportFormats formats, CurrentCandidate currentCandidate, Html html) {
        this.formats = formats;
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    @Path("{id}")
    public Response show(UUID id) {
        ImportRun run = ImportRun.require(id);
        return html.page(Templates.run(RunView.of(run, formats.named(run.format).label(), currentCandidate.moment())));
    }

    @POST
    @Path("{id}/cancellation")
    @Transactional
    public Response cancel(UUID id) {
        ImportRun.require(id).cancel(currentCandidate.moment());
        return html.seeOther(Imports.PATH, Notice.IMPORT_CANCELLED);
    }
}
