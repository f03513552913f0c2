package dev.groundwork.api.transfer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;

/** A file as an answer. */
final class ExportedFile {

    private ExportedFile() {}

    static RestResponse<StreamingOutput> of(String name, StreamingOutput content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
