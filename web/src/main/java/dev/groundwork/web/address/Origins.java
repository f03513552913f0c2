package dev.groundwork.web.address;

import java.net.URI;
import java.util.Locale;

/** Web origins in the one form in which browsers write them: lower case, without the scheme's own port. */
final class Origins {

    private Origins() {}

    /** The origin of an absolute address. */
    static String of(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return scheme + "://" + host + port(scheme, address.getPort());
    }

    private static String port(String scheme, int port) {
        boolean implied = port == -1 || port == ("https".equals(scheme) ? 443 : 80);
        return implied ? "" : ":" + port;
    }
}
