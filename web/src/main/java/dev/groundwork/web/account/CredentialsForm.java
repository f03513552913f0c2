package dev.groundwork.web.account;

import org.jboss.resteasy.reactive.RestForm;

/** A new e-mail address or a new password, and the present password that allows it. */
public class CredentialsForm {

    @RestForm
    String email;

    @RestForm
    String newPassword;

    @RestForm
    String currentPassword;

    public String getEmail() {
        return email;
    }
}
