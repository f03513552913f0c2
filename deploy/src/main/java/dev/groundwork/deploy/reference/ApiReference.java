package dev.groundwork.deploy.reference;

import dev.groundwork.web.page.Html;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** What the REST API can do, for people to read, whether they are signed in or not. */
@Path("/api")
@PermitAll
public class ApiReference {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(Set<String> resources);

        static native TemplateInstance resource(String name, List<OperationText> operations);
    }

    private final ApiDescription description;
    private final Html html;

    ApiReference(ApiDescription description, Html html) {
        this.description = description;
        this.html = html;
    }

    /** All that it is about, or the operations about one thing. */
    @GET
    public Response show(@RestQuery String about) {
        return html.page(
                about == null
                        ? Templates.index(description.resources())
                        : Templates.resource(about, description.of(about)));
    }
}
