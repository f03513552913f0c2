package dev.groundwork.api.documents;

import java.nio.charset.StandardCharsets;

/** Says that a body is a file to be saved (RFC 6266). */
final class Attachment {

    /** What stands for itself in an extended value (RFC 8187), beside letters and digits. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Attachment() {}

    /** The header's value with the name in full, and in ASCII for those who cannot read that. */
    static String named(String name) {
        String ascii = name.replaceAll("[^ -~]|[\"\\\\%]", "_");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) (octet & 0xff))) {
                encoded.append((char) octet);
            } else {
                encoded.append(String.format("%%%02X", octet));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || PLAIN.indexOf(character) >= 0;
    }
}
