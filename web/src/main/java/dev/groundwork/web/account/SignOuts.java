package dev.groundwork.web.account;

import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Signing out. Open to everybody: who is out already is out. */
@Path("/sign-out")
@PermitAll
public class SignOuts {

    private final Door door;
    private final Html html;

    SignOuts(Door door, Html html) {
        this.door = door;
        this.html = html;
    }

    @POST
    @Transactional
    public Response create() {
        return door.letOut(html.seeOther("/sign-in", Notice.SIGNED_OUT));
    }
}
