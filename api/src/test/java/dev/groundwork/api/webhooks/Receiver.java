package dev.groundwork.api.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A program that receives webhooks: a real HTTP server on this machine. */
final class Receiver implements AutoCloseable {

    /** What arrived. */
    record Request(String target, Map<String, List<String>> headers, String body) {

        String header(String name) {
            List<String> values = headers.get(
                    name.substring(0, 1).toUpperCase() + name.substring(1).toLowerCase());
            return values == null ? null : String.join(", ", values);
        }
    }

    /** How it answers. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    final List<Request> requests = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Answer answer = status(204);

    Receiver() {
        this(plain());
    }

    Receiver(HttpServer server) {
        this.server = server;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/hook";
    }

    void answers(Answer next) {
        answer = next;
    }

    static Answer status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    List<String> ids() {
        return requests.stream().map(request -> request.header("webhook-id")).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(
                    new Request(exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()), body));
            answer.to(exchange);
        }
    }

    private static HttpServer plain() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
