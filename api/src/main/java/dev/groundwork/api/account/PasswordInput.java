package dev.groundwork.api.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The candidate's password, asked for again where an action cannot be taken back. */
public record PasswordInput(@Schema(required = true) String password) {

    @Override
    public String toString() {
        return "PasswordInput[…]";
    }
}
