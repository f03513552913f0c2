package dev.groundwork.api.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.groundwork.domain.webhooks.AllowedAddresses;
import dev.groundwork.domain.webhooks.Attempt;
import dev.groundwork.domain.webhooks.DeliveryProblem;
import dev.groundwork.domain.webhooks.Message;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sending itself, against real servers on this machine and names that mean what a test says. */
class WebhookSenderTest {

    /** Longer than a busy machine takes for anything here. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final String PASSWORD = "changeit";

    private static Vertx vertx;

    private final Receiver receiver = new Receiver();

    @BeforeAll
    static void begin() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void end() {
        vertx.close();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void aMessageArrivesAsItIs() {
        Message message = message("http://receiver.example:" + receiver.port() + "/a%20hook?key=1");
        Attempt attempt = sender(loopback(), true).send(message);
        assertThat(attempt.status()).isEqualTo(204);
        assertThat(attempt.problem()).isNull();
        Receiver.Request request = receiver.requests.get(0);
        assertThat(request.target()).isEqualTo("/a%20hook?key=1");
        assertThat(request.body()).isEqualTo("{\"söme\": \"thing\"}");
        assertThat(request.header("content-type")).isEqualTo("application/json");
        assertThat(request.header("webhook-id")).isEqualTo(message.deliveryId().toString());
        assertThat(request.header("webhook-timestamp")).isEqualTo("1763629200");
        assertThat(request.header("webhook-signature")).isEqualTo("v1,c2lnbmVk");
    }

    @Test
    void theNameIsTheRequestsAndTheAddressTheConnections() {
        sender(loopback(), true).send(message("http://receiver.example:" + receiver.port()));
        assertThat(receiver.requests.get(0).header("host")).isEqualTo("receiver.example:" + receiver.port());
        assertThat(receiver.requests.get(0).target()).isEqualTo("/");
    }

    @Test
    void anAddressCanBeWrittenAsSuch() throws UnknownHostException {
        Attempt attempt = sender(InetAddress::getAllByName, true).send(message(receiver.url()));
        assertThat(attempt.problem()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "::1",
                "::ffff:127.0.0.1",
                "10.0.0.1",
                "169.254.169.254",
                "64:ff9b::7f00:1",
                "100.64.0.1",
                "0.0.0.0",
                "fe80::1",
                "224.0.0.1"
            })
    void aNameForAnAddressThatIsNotAllowedIsNotCalled(String address) {
        Attempt attempt = sender(host -> new InetAddress[] {InetAddress.getByName(address)}, false)
                .send(message("http://receiver.example:" + receiver.port()));
        assertThat(attempt.problem()).isEqualTo(DeliveryProblem.ADDRESS_REFUSED);
        assertThat(receiver.requests).isEmpty();
    }

    @Test
    void aNameThatMeansAnotherAddressAMomentLaterGainsNothing() throws UnknownHostException {
        Deque<InetAddress> answers =
                new ArrayDeque<>(List.of(InetAddress.getByName("192.31.196.1"), InetAddress.getByName("127.0.0.1")));
        HostNames rebinding = host -> new InetAddress[] {answers.remove()};
        Attempt attempt =
                sender(options(), rebinding, false, SHORT).send(message("http://receiver.example:" + receiver.port()));
        assertThat(attempt.problem()).isIn(DeliveryProblem.TIMEOUT, DeliveryProblem.UNREACHABLE);
        assertThat(receiver.requests).isEmpty();
        assertThat(answers).as("the name is looked up once").hasSize(1);
    }

    @Test
    void ofSeveralAddressesOnlyAnAllowedOneIsCalled() throws UnknownHostException {
        InetAddress[] mixed = {InetAddress.getByName("169.254.169.254"), InetAddress.getByName("127.0.0.1")};
        Attempt attempt = sender(host -> mixed, true).send(message("http://receiver.example:" + receiver.port()));
        assertThat(attempt.status()).isEqualTo(204);
    }

    @Test
    void aNameThatIsNotKnownIsSaidSo() {
        HostNames nothing = host -> {
            throw new UnknownHostException(host);
        };
        assertThat(sender(nothing, true)
                        .send(message("http://receiver.example"))
                        .problem())
                .isEqualTo(DeliveryProblem.NAME_UNKNOWN);
    }

    @Test
    void nobodyThereIsSaidSo() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(sender(loopback(), true)
                        .send(message("http://receiver.example:" + port))
                        .problem())
                .isEqualTo(DeliveryProblem.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().add("Location", receiver.url());
            exchange.sendResponseHeaders(status, -1);
        });
        Attempt attempt = sender(loopback(), true).send(message(receiver.url()));
        assertThat(attempt.problem()).isEqualTo(DeliveryProblem.REDIRECT);
        assertThat(attempt.status()).isEqualTo(status);
        assertThat(receiver.requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 410, 429, 500, 503})
    void anotherStatusIsAFailure(int status) {
        receiver.answers(Receiver.status(status));
        Attempt attempt = sender(loopback(), true).send(message(receiver.url()));
        assertThat(attempt.problem()).isEqualTo(DeliveryProblem.STATUS);
        assertThat(attempt.status()).isEqualTo(status);
    }

    @Test
    void whoDoesNotAnswerInTimeIsNotWaitedFor() {
        CountDownLatch over = new CountDownLatch(1);
        receiver.answers(exchange -> await(over));
        Attempt attempt = sender(options(), loopback(), true, SHORT).send(message(receiver.url()));
        over.countDown();
        assertThat(attempt.problem()).isEqualTo(DeliveryProblem.TIMEOUT);
        assertThat(attempt.took()).isGreaterThanOrEqualTo(SHORT);
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        CountDownLatch cut = new CountDownLatch(1);
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (true) {
                    body.write(new byte[16 * 1024]);
                }
            } catch (IOException e) {
                cut.countDown();
                throw e;
            }
        });
        Attempt attempt = sender(loopback(), true).send(message(receiver.url()));
        assertThat(attempt.status()).isEqualTo(200);
        assertThat(attempt.problem()).isNull();
        await(cut);
    }

    @Test
    void anAnswerThatStopsInTheMiddleCountsByItsStatus() {
        CountDownLatch over = new CountDownLatch(1);
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            await(over);
        });
        Attempt attempt =
                sender(options(), loopback(), true, SHORT.multipliedBy(5)).send(message(receiver.url()));
        over.countDown();
        assertThat(attempt.problem()).isNull();
    }

    @Test
    void aCertificateMustBeForTheNameAndTrusted(@TempDir Path folder) throws Exception {
        Path keys = certificateFor("receiver.example", folder);
        HttpClientOptions trusting = options()
                .setTrustOptions(new PfxOptions().setPath(keys.toString()).setPassword(PASSWORD));
        try (Receiver secure = new Receiver(secureServer(keys))) {
            String right = "https://receiver.example:" + secure.port() + "/";
            String wrong = "https://other.example:" + secure.port() + "/";
            assertThat(sender(trusting, loopback(), true, PATIENCE)
                            .send(message(right))
                            .status())
                    .isEqualTo(204);
            assertThat(sender(trusting, loopback(), true, PATIENCE)
                            .send(message(wrong))
                            .problem())
                    .isEqualTo(DeliveryProblem.INSECURE);
            assertThat(sender(loopback(), true).send(message(right)).problem()).isEqualTo(DeliveryProblem.INSECURE);
            assertThat(secure.requests).hasSize(1);
        }
    }

    private static HostNames loopback() {
        return host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")};
    }

    private static HttpClientOptions options() {
        int millis = (int) PATIENCE.toMillis();
        return WebhookSender.options().setConnectTimeout(millis).setSslHandshakeTimeout(millis);
    }

    private static WebhookSender sender(HostNames names, boolean privateToo) {
        return sender(options(), names, privateToo, PATIENCE);
    }

    private static WebhookSender sender(
            HttpClientOptions options, HostNames names, boolean privateToo, Duration patience) {
        return new WebhookSender(vertx, options, names, AllowedAddresses.of(privateToo), patience);
    }

    private static Message message(String url) {
        return new Message(
                UUID.randomUUID(),
                URI.create(url),
                Instant.parse("2025-11-20T09:00:00.9Z"),
                "v1,c2lnbmVk",
                "{\"söme\": \"thing\"}");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path certificateFor(String name, Path folder) throws IOException, InterruptedException {
        Path keys = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "receiver",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "SAN=dns:" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        return keys;
    }

    private static HttpsServer secureServer(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(keys)) {
            store.load(stored, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return server;
    }
}
