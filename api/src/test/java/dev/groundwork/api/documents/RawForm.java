package dev.groundwork.api.documents;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A form with a file whose name is sent as it is, in UTF-8, as browsers do. */
record RawForm(String token, String kind) {

    private static final String BOUNDARY = "----groundwork";

    /** Sends a file of a name. */
    HttpResponse<String> send(String name, byte[] content) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(
                bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind + "\r\n"));
        body.write(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/html\r\n\r\n"));
        body.write(content);
        body.write(bytes("\r\n--" + BOUNDARY + "--\r\n"));
        return sendRaw("; boundary=" + BOUNDARY, body.toByteArray());
    }

    /** Sends a body as it is. */
    HttpResponse<String> sendRaw(String parameters, byte[] body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/documents"))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "multipart/form-data" + parameters)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
