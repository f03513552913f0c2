package dev.groundwork.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The TrueType fonts that are installed on the machine, those for plain text first. Nothing is downloaded, and nothing
 * is brought along.
 */
@ApplicationScoped
public class SystemFonts {

    private static final int MOST = 500;
    private static final int DEEPEST = 6;

    private static final List<String> PREFERRED = List.of(
            "notosans-regular", "dejavusans.", "liberationsans-regular", "arial.", "notosans", "dejavusans", "noto");

    private final List<Path> folders;
    private volatile List<Path> files;

    SystemFonts() {
        this(List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of(System.getProperty("user.home", "/"), ".fonts"),
                Path.of(System.getProperty("user.home", "/"), ".local/share/fonts"),
                Path.of("/Library/Fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("C:/Windows/Fonts")));
    }

    SystemFonts(List<Path> folders) {
        this.folders = folders;
    }

    /** Their files. Looked for once; who installs another one starts the application again. */
    List<Path> files() {
        List<Path> found = files;
        if (found == null) {
            found = folders.stream()
                    .flatMap(SystemFonts::in)
                    .sorted(Comparator.comparingInt(SystemFonts::rank).thenComparing(Path::toString))
                    .limit(MOST)
                    .toList();
            files = found;
        }
        return found;
    }

    private static Stream<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> all = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(file -> name(file).endsWith(".ttf")).toList().stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.of();
        }
    }

    /** Upright, plain faces before bold and slanted ones, which are taken only for characters that no other has. */
    private static int rank(Path file) {
        String name = name(file);
        boolean plain = !name.matches(".*(bold|italic|oblique|light|black|thin|condensed|mono|serif).*");
        for (int i = 0; i < PREFERRED.size(); i++) {
            if (plain && name.startsWith(PREFERRED.get(i))) {
                return i;
            }
        }
        return plain ? PREFERRED.size() : PREFERRED.size() + 1;
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
