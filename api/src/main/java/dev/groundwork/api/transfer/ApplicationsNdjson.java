package dev.groundwork.api.transfer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.groundwork.api.pipeline.ApplicationJson;
import dev.groundwork.domain.pipeline.ApplicationList;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Writes applications as JSON, one a line. */
@ApplicationScoped
public class ApplicationsNdjson {

    /** A slow reader may take its time, but does not hold a database connection forever. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final ObjectWriter writer;

    ApplicationsNdjson(ObjectMapper mapper) {
        writer = mapper.writer()
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .without(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    /**
     * Streams the list in constant memory, in a transaction of its own.
     *
     * @param out is flushed and left open
     * @throws UncheckedIOException when the receiver is gone
     */
    void write(ApplicationList list, OutputStream out) {
        QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .run(() -> list.forEach(item -> writeLine(ApplicationJson.of(item), out)));
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeLine(ApplicationJson application, OutputStream out) {
        try {
            out.write(writer.writeValueAsBytes(application));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
