package dev.groundwork.api.account;

import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The account that the access token belongs to. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    private final CurrentCandidate currentCandidate;
    private final Confirmation confirmation;
    private final EntityTags tags;

    MeResource(CurrentCandidate currentCandidate, Confirmation confirmation, EntityTags tags) {
        this.currentCandidate = currentCandidate;
        this.confirmation = confirmation;
        this.tags = tags;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "showMe", summary = "Your account")
    public MeJson show() {
        return MeJson.of(me());
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateMe", summary = "Change your account; another e-mail address asks for the password")
    public MeJson update(MergePatch patch) {
        confirmation.requireForAnotherAddress(patch);
        Candidate me = me();
        tags.require(MeJson.of(me));
        describe(me, patch.onto(MeInput.of(me)));
        Panache.getEntityManager().flush();
        return MeJson.of(me);
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteMe", summary = "Erase your account and everything in it, at once and for good")
    public void destroy(PasswordInput input) {
        confirmation.require(input.password());
        Candidate me = me();
        tags.require(MeJson.of(me));
        me.erase();
    }

    private void describe(Candidate me, MeInput input) {
        Instant now = currentCandidate.moment().now();
        if (!me.email.equals(input.email())) {
            me.changeEmail(input.email(), now);
        }
        me.describe(input.profile(), now);
    }

    private Candidate me() {
        return Candidate.<Candidate>findByIdOptional(currentCandidate.id()).orElseThrow(() -> new NotFound("account"));
    }
}
