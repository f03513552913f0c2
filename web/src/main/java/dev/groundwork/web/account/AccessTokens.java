package dev.groundwork.web.account;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.AccessToken;
import dev.groundwork.domain.account.NewToken;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Option;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Settings: the keys of programs that act for the candidate. */
@Path(AccessTokens.PATH)
@RolesAllowed(SignedIn.ROLE)
public class AccessTokens {

    static final String PATH = "/settings/tokens";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(
                List<AccessTokenRow> tokens, AccessTokenForm form, Errors errors, List<Option> lives);

        static native TemplateInstance made(String name, String secret);
    }

    private final PasswordCheck passwordCheck;
    private final Page page;
    private final Html html;
    private final Clock clock;

    AccessTokens(PasswordCheck passwordCheck, Page page, Html html, Clock clock) {
        this.passwordCheck = passwordCheck;
        this.page = page;
        this.html = html;
        this.clock = clock;
    }

    @GET
    public Response index() {
        return html.page(template(AccessTokenForm.blank(), Errors.none()));
    }

    /** Answers with the secret itself instead of leading to another page, because it is kept nowhere in between. */
    @POST
    public Response create(@BeanParam AccessTokenForm form) {
        return html.attemptOutside(() -> make(form), errors -> template(form, errors));
    }

    @POST
    @Path("{id}/revoke")
    @Transactional
    public Response revoke(UUID id) {
        String name = own(id).name;
        AccessToken.require(page.getCandidate().candidateId(), id).revoke();
        return html.seeOther(PATH, Notice.TOKEN_REVOKED, name);
    }

    private Response make(AccessTokenForm form) {
        Instant now = clock.instant();
        NewToken wanted = InvalidInput.unlessValid(form.wanted(now));
        AccessToken.Issued issued = passwordCheck.before(
                form.currentPassword, () -> AccessToken.issue(page.requireCandidate(), wanted, now));
        return html.page(Templates.made(issued.token().name, issued.secret().text()));
    }

    private AccessToken own(UUID id) {
        return tokens().stream()
                .filter(token -> token.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("token"));
    }

    private List<AccessToken> tokens() {
        return AccessToken.of(page.getCandidate().candidateId());
    }

    private TemplateInstance template(AccessTokenForm form, Errors errors) {
        List<AccessTokenRow> rows = tokens().stream()
                .map(token -> AccessTokenRow.of(token, clock.instant()))
                .toList();
        return Templates.index(rows, form, errors, lives());
    }

    private static List<Option> lives() {
        AccountTexts texts = MessageBundles.get(AccountTexts.class);
        return AccessTokenForm.LIVES.stream()
                .map(days -> new Option(
                        String.valueOf(days),
                        switch (days) {
                            case 0 -> texts.noExpiry();
                            case 365 -> texts.year();
                            default -> texts.days(days);
                        }))
                .toList();
    }
}
