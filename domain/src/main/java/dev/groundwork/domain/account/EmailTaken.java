package dev.groundwork.domain.account;

import dev.groundwork.domain.Conflict;

/** The e-mail address belongs to an account already. */
public class EmailTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public EmailTaken() {
        super("An account with this e-mail address exists already. Sign in instead.");
    }
}
