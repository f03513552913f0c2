package dev.groundwork.bench;

import io.quarkus.panache.common.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** One query and one plain template: what a page of so many rows costs at least in this application. */
@Path("/bench/rows")
@PermitAll
public class BareRows {

    private static final int ROWS = 500;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(List<BareRow> rows);
    }

    @GET
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    public String show() {
        List<BareRow> rows = BareRow.<BareRow>findAll(Sort.descending("updatedAt"))
                .page(0, ROWS)
                .list();
        return Templates.show(rows).render();
    }
}
