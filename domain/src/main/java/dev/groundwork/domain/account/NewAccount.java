package dev.groundwork.domain.account;

/**
 * What is asked of a candidate who signs up.
 *
 * @param email her address, unique on this instance
 * @param password the password she chose
 * @param profile what else she said
 * @param invitation the code of her invitation, or null; asked for only where sign-up is by invitation
 */
public record NewAccount(String email, String password, Profile profile, String invitation) {

    @Override
    public String toString() {
        return "NewAccount[…]";
    }
}
