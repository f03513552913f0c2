package dev.groundwork.web.documents;

import dev.groundwork.domain.documents.Document;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A document on its way to the disk of its owner: never shown as a page, and powerless should a browser show it anyway. */
final class Download {

    private Download() {}

    static Response of(Document document) {
        return Response.ok(document.content(), document.contentType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document.name))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** The name twice: for all, and for browsers that read RFC 8187. */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
