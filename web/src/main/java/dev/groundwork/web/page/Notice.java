package dev.groundwork.web.page;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.function.BiFunction;

/** Something that was done and is said once on the next page. */
public enum Notice {
    WELCOME((notices, subject) -> notices.welcome()),
    SIGNED_OUT((notices, subject) -> notices.signedOut()),
    PROFILE_SAVED((notices, subject) -> notices.profileSaved()),
    EMAIL_CHANGED(Notices::emailChanged),
    PASSWORD_CHANGED((notices, subject) -> notices.passwordChanged()),
    SESSION_ENDED((notices, subject) -> notices.sessionEnded()),
    OTHER_SESSIONS_ENDED((notices, subject) -> notices.otherSessionsEnded()),
    TOKEN_REVOKED(Notices::tokenRevoked),
    ACCOUNT_DELETED((notices, subject) -> notices.accountDeleted());

    private final BiFunction<Notices, String, String> words;

    Notice(BiFunction<Notices, String, String> words) {
        this.words = words;
    }

    /** The sentence, about the subject where it names one. */
    public String about(String subject) {
        return words.apply(MessageBundles.get(Notices.class), subject);
    }
}
