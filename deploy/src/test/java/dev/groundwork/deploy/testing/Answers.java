package dev.groundwork.deploy.testing;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Answers of a running application to requests that are sent exactly as they are written, without redirects. */
public final class Answers {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Answers() {}

    /** The answer to a GET. */
    public static HttpResponse<String> to(URI address, String path) throws IOException, InterruptedException {
        return to(address, path, HttpRequest.Builder::GET);
    }

    /** The answer to a request that is completed by the caller. */
    public static HttpResponse<String> to(URI address, String path, UnaryOperator<HttpRequest.Builder> complete)
            throws IOException, InterruptedException {
        URI uri = URI.create("%s://%s%s".formatted(address.getScheme(), address.getAuthority(), path));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
        return CLIENT.send(complete.apply(request).build(), BodyHandlers.ofString());
    }

    /** All that comes back, until the application hangs up, for the text of a request with its lines. */
    public static String toRaw(URI address, String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
