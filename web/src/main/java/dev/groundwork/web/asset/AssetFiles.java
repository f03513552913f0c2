package dev.groundwork.web.asset;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads the folder {@code assets} and the two libraries once, at the start. All style sheets become one, the tokens
 * with the order of the layers first; which file follows which does not matter after that. Our scripts were joined by the
 * build; htmx goes before them.
 */
final class AssetFiles {

    private static final String STYLE_SHEET = "css/groundwork.css";
    private static final String FIRST_STYLE_SHEET = "css/tokens.css";
    private static final String SCRIPT = "js/groundwork.js";

    private AssetFiles() {}

    static SortedMap<String, Asset> load() {
        SortedMap<String, byte[]> files = read("assets", name -> true);
        SortedMap<String, byte[]> styles = new TreeMap<>(files);
        styles.keySet().removeIf(name -> !name.endsWith(".css"));
        files.keySet().removeAll(styles.keySet());
        files.put(STYLE_SHEET, joined(styles));
        files.put(SCRIPT, joined(library("htmx.org", "htmx.min.js"), files.get(SCRIPT)));
        files.put("js/sortable.js", library("sortablejs", "Sortable.min.js"));
        SortedMap<String, Asset> assets = new TreeMap<>();
        files.forEach((name, bytes) -> assets.put(name, new Asset(name, bytes)));
        return assets;
    }

    /** Differs as soon as one of the files does. */
    static String hashOf(Map<String, Asset> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(file -> digest.update(file.bytes));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] joined(SortedMap<String, byte[]> styles) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(styles.remove(FIRST_STYLE_SHEET));
        styles.values().forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] joined(byte[] library, byte[] ours) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(library);
        all.write('\n');
        all.writeBytes(ours);
        return all.toByteArray();
    }

    private static byte[] library(String name, String file) {
        return read("META-INF/resources/webjars/" + name, path -> path.endsWith("/" + file))
                .values()
                .iterator()
                .next();
    }

    private static SortedMap<String, byte[]> read(String folder, Predicate<String> wanted) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(folder, root -> readInto(files, root, wanted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static void readInto(Map<String, byte[]> files, Path root, Predicate<String> wanted) {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
