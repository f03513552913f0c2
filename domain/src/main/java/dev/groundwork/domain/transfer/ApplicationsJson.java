package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.ApplicationList;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes applications as JSON, named as in the API. */
@ApplicationScoped
public class ApplicationsJson {

    private static final int BUFFER = 64 * 1024;

    private static final String VALUES = Stream.of(ApplicationColumn.values())
            .map(column -> column.written().json())
            .collect(Collectors.joining(", "));

    /**
     * Streams the list in constant memory, one application a line.
     *
     * @param out is flushed and left open
     * @throws UncheckedIOException when the receiver is gone
     */
    public void writeLines(ApplicationList list, OutputStream out) {
        OutputStream lines = new BufferedOutputStream(out, BUFFER);
        copy(list, lines);
        try {
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Streams the list in constant memory, as one list.
     *
     * @param out is flushed and left open
     * @throws UncheckedIOException when the receiver is gone
     */
    public void writeList(ApplicationList list, OutputStream out) {
        OutputStream items = new BufferedOutputStream(out, BUFFER);
        try {
            items.write('[');
            copy(list, new Separated(items));
            items.write("]\n".getBytes(StandardCharsets.UTF_8));
            items.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(ApplicationList list, OutputStream out) {
        Copying.inTransaction(() -> ApplicationRows.queries(
                list, VALUES, query -> Copying.json("select row_to_json(item) from (" + query + ") item", out)));
    }

    /** Puts a comma where a line ends and another one follows. JSON of PostgreSQL has no line break inside. */
    private static final class Separated extends OutputStream {

        private final OutputStream out;
        private boolean ended;

        Separated(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            if (ended) {
                out.write(',');
                out.write('\n');
            }
            ended = b == '\n';
            if (!ended) {
                out.write(b);
            }
        }
    }
}
