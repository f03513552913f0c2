package dev.groundwork.web.transfer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A file as an answer, to be kept rather than shown. */
public final class FileToKeep {

    private FileToKeep() {}

    /** A table. */
    public static Response csv(String name, StreamingOutput content) {
        return of(name, "text/csv;charset=UTF-8", content);
    }

    /** A file of this name and media type. */
    public static Response of(String name, String type, StreamingOutput content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
