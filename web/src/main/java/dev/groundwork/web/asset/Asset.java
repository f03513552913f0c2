package dev.groundwork.web.asset;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A file that all pages share, kept ready to be sent, compressed once. */
final class Asset {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml;charset=UTF-8");

    final byte[] bytes;
    final byte[] compressed;
    private final String type;

    Asset(String name, byte[] bytes) {
        this.bytes = bytes;
        compressed = compress(bytes);
        type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    }

    Response.ResponseBuilder response(boolean gzip) {
        Response.ResponseBuilder response =
                Response.ok(gzip ? compressed : bytes, type).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return gzip ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
