package dev.groundwork.domain.guides;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The guides that ship with the application: the files that {@code guides/index} names. */
final class BuiltInGuides {

    private static final String FOLDER = "/guides/";

    /** In the order of the index; the first one helps where an application names none. */
    static final List<GuideContent> ALL = new String(read("index"), StandardCharsets.UTF_8)
            .lines()
            .map(file -> GuideFile.read(read(file)))
            .toList();

    private BuiltInGuides() {}

    static Optional<GuideContent> withSlug(String slug) {
        return ALL.stream().filter(content -> content.slug().equals(slug)).findFirst();
    }

    private static byte[] read(String file) {
        try (InputStream in = BuiltInGuides.class.getResourceAsStream(FOLDER + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
