package dev.groundwork.web.page;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/** The closed vocabulary of answers that pages give. */
@ApplicationScoped
public class Html {

    private static final String TEXT_HTML_UTF8 = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final int UNPROCESSABLE = 422;

    /** Zero stands for the time limit of all transactions. */
    private static final Duration USUAL = Duration.ZERO;

    private final Flash flash;

    Html(Flash flash) {
        this.flash = flash;
    }

    /** Go on at a path of this instance, by a GET. The address stays relative: nobody's Host header gets into it. */
    public Response seeOther(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    /** Go on at a path of this instance, where the notice is shown once. */
    public Response seeOther(String path, Notice notice) {
        return seeOther(path, notice, "");
    }

    /** Go on at a path of this instance, where the notice about the subject is shown once. */
    public Response seeOther(String path, Notice notice, String subject) {
        return Response.fromResponse(seeOther(path))
                .header(HttpHeaders.SET_COOKIE, flash.carry(notice, subject))
                .build();
    }

    /** The same form again, with what was typed and what is wrong with it. */
    public Response unprocessable(TemplateInstance form) {
        return page(UNPROCESSABLE, form);
    }

    /** A page. */
    public Response page(TemplateInstance template) {
        return page(Response.Status.OK.getStatusCode(), template);
    }

    /** A page with another status than 200. */
    public Response page(int status, TemplateInstance template) {
        return Response.status(status)
                .type(TEXT_HTML_UTF8)
                .entity(template.render())
                .build();
    }

    /**
     * Tries a verb in a transaction of its own. If it breaks a rule nothing of it is kept, and the form comes back with
     * the reasons.
     *
     * @param verb does it and says where to go on
     * @param form the form again, with the errors beside their fields
     */
    public Response attempt(Supplier<Response> verb, Function<Errors, TemplateInstance> form) {
        return attempt(USUAL, verb, form);
    }

    /** As {@link #attempt(Supplier, Function)}, for a verb that may take longer than the usual time. */
    public Response attempt(Duration limit, Supplier<Response> verb, Function<Errors, TemplateInstance> form) {
        int seconds = (int) limit.toSeconds();
        return attemptOutside(
                () -> QuarkusTransaction.requiringNew().timeout(seconds).call(verb::get), form);
    }

    /** As {@link #attempt(Supplier, Function)}, for what opens its own transaction, or takes long before it opens one. */
    public Response attemptOutside(Supplier<Response> verb, Function<Errors, TemplateInstance> form) {
        try {
            return verb.get();
        } catch (RuntimeException failure) {
            Errors errors = Errors.of(failure).orElseThrow(() -> failure);
            return unprocessable(form.apply(errors));
        }
    }
}
