package dev.groundwork.api.webhooks;

import dev.groundwork.domain.webhooks.AllowedAddresses;
import dev.groundwork.domain.webhooks.Attempt;
import dev.groundwork.domain.webhooks.DeliveryProblem;
import dev.groundwork.domain.webhooks.Message;
import dev.groundwork.domain.webhooks.WebhookSettings;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Sends one message. The host's name is looked up once, and the connection goes to exactly the address that was checked,
 * while the request and the certificate are still about the name: a name that means another address a moment later gains
 * nothing. That is why Vert.x is used, which takes the two apart; Java's own client looks names up by itself.
 */
@ApplicationScoped
class WebhookSender {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int CONNECTING_MILLIS = 5_000;
    private static final int MOST_HEADER_BYTES = 16 * 1024;
    private static final int MOST_AT_ONCE = 100;

    private final HttpClient client;
    private final HostNames names;
    private final AllowedAddresses allowed;
    private final Duration patience;

    @Inject
    WebhookSender(Vertx vertx, HostNames names, WebhookSettings settings) {
        this(vertx, options(), names, AllowedAddresses.by(settings), PATIENCE);
    }

    WebhookSender(
            Vertx vertx, HttpClientOptions options, HostNames names, AllowedAddresses allowed, Duration patience) {
        client = vertx.createHttpClient(options);
        this.names = names;
        this.allowed = allowed;
        this.patience = patience;
    }

    /** No connection outlives its request, so that none is used for a name that means another address by then. */
    static HttpClientOptions options() {
        return new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setKeepAlive(false)
                .setMaxPoolSize(MOST_AT_ONCE)
                .setConnectTimeout(CONNECTING_MILLIS)
                .setSslHandshakeTimeout(CONNECTING_MILLIS)
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxHeaderSize(MOST_HEADER_BYTES);
    }

    /** Sends a message and waits for the answer, which is judged by its status alone. Blocks for some seconds at most. */
    Attempt send(Message message) {
        long begun = System.nanoTime();
        try {
            InetAddress address = allowedAddressOf(message.url().getHost());
            if (address == null) {
                return Attempt.failed(DeliveryProblem.ADDRESS_REFUSED, since(begun));
            }
            Exchange exchange = new Exchange(message.payload());
            client.request(request(message, address)).onComplete(exchange::begin);
            return exchange.outcome(patience, () -> since(begun));
        } catch (UnknownHostException e) {
            return Attempt.failed(DeliveryProblem.NAME_UNKNOWN, since(begun));
        }
    }

    private InetAddress allowedAddressOf(String host) throws UnknownHostException {
        return Stream.of(names.addressesOf(host))
                .filter(allowed::allow)
                .findFirst()
                .orElse(null);
    }

    private static RequestOptions request(Message message, InetAddress address) {
        URI url = message.url();
        boolean secure = url.getScheme().equalsIgnoreCase("https");
        int port = url.getPort() >= 0 ? url.getPort() : secure ? 443 : 80;
        return new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setMethod(HttpMethod.POST)
                .setSsl(secure)
                .setHost(url.getHost())
                .setPort(port)
                .setURI(target(url))
                .setFollowRedirects(false)
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "Groundwork")
                .putHeader("webhook-id", message.deliveryId().toString())
                .putHeader("webhook-timestamp", String.valueOf(message.sentAt().getEpochSecond()))
                .putHeader("webhook-signature", message.signature());
    }

    private static String target(URI url) {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
