package dev.groundwork.domain.database;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that no person has to remember. */
final class Password {

    private static final int BYTES = 24;

    private Password() {}

    /** A new password of 192 random bits, letters and digits only. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
