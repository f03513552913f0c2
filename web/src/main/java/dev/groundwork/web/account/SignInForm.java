package dev.groundwork.web.account;

import org.jboss.resteasy.reactive.RestForm;

/** What a candidate types to come in. */
public class SignInForm {

    @RestForm
    String email;

    @RestForm
    String password;

    /** Where she wanted to go. */
    @RestForm
    String next;

    static SignInForm leadingTo(String next) {
        SignInForm form = new SignInForm();
        form.next = next;
        return form;
    }

    public String getEmail() {
        return email;
    }

    public String getNext() {
        return next;
    }
}
