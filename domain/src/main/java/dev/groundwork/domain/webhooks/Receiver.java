package dev.groundwork.domain.webhooks;

import dev.groundwork.domain.InvalidInput;
import jakarta.enterprise.inject.spi.CDI;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Where a webhook sends to, as far as its address tells. A name is looked up only when something is sent, and every time
 * again: what counts is the address that is then connected to.
 */
final class Receiver {

    /** What is read as an address itself and never looked up as a name. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]");

    private static final int HIGHEST_PORT = 65_535;

    private Receiver() {}

    /** @throws InvalidInput when nothing could ever be sent there */
    static void check(String url) {
        URI uri = URI.create(url);
        if (uri.getHost() == null
                || uri.getRawFragment() != null
                || uri.getPort() == 0
                || uri.getPort() > HIGHEST_PORT) {
            throw new InvalidInput("url", "must be an address with a host, and without a part behind #");
        }
        if (NUMBERS.matcher(uri.getHost()).matches() && !isAllowed(uri.getHost())) {
            throw new InvalidInput(
                    "url", "is in a private or reserved range of addresses, and this instance sends nothing there");
        }
    }

    private static boolean isAllowed(String number) {
        try {
            return AllowedAddresses.by(
                            CDI.current().select(WebhookSettings.class).get())
                    .allow(InetAddress.getByName(number));
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
