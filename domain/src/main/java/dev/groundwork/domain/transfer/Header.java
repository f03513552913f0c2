package dev.groundwork.domain.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The names of a file's columns. They are compared by their letters and digits only: "Job Url", "job_url" and "JobURL"
 * are the same.
 */
public final class Header {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_NAME = 100;
    private static final int SHOWN = 20;

    private final String place;
    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    /** @throws UnreadableFile when two columns have the same name, or there are more than any of our formats has */
    Header(List<String> names) {
        this("", names);
    }

    private Header(String place, List<String> names) {
        this.place = place;
        if (names.size() > MOST_COLUMNS) {
            throw new UnreadableFile("has more than " + MOST_COLUMNS + " columns");
        }
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            String key = key(names.get(i));
            if (!key.isEmpty() && positions.putIfAbsent(key, i) != null) {
                throw new UnreadableFile("has the column " + name(i) + " twice; remove or rename one of them");
            }
        }
    }

    /** The same in a file of this name, which stands before the names of its columns. */
    Header in(String fileName) {
        return new Header(fileName + ": ", names);
    }

    /** Whether the file has all of these columns, each under any of its names. */
    public boolean hasAll(List<ImportColumn> columns) {
        return columns.stream().allMatch(column -> positionOf(column) >= 0);
    }

    /** Whether the file has the column, under any of its names. */
    public boolean has(ImportColumn column) {
        return positionOf(column) >= 0;
    }

    /** The names of the columns that a format has no use for. */
    List<String> unmapped(List<ImportColumn> columns) {
        Set<Integer> mapped = new HashSet<>();
        columns.forEach(column -> mapped.add(positionOf(column)));
        List<String> unmapped = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!mapped.contains(i)) {
                unmapped.add(name(i));
            }
        }
        return unmapped;
    }

    /** Where a column stands, from 0; -1 when the file does not have it. */
    int positionOf(ImportColumn column) {
        for (String name : column.names()) {
            Integer position = positions.get(name);
            if (position != null) {
                return position;
            }
        }
        return -1;
    }

    /** What a file calls one of its columns. */
    String name(int position) {
        String name = names.get(position).strip();
        return place + (name.isEmpty() ? "column " + (position + 1) : shortened(name));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    /** Stands for the names of all columns, in whatever order they are. */
    String signature() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            positions.keySet().stream()
                    .sorted()
                    .forEach(name -> digest.update((name + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of a column as names are compared; empty when it has none. */
    String key(int position) {
        return key(names.get(position));
    }

    int size() {
        return names.size();
    }

    /** The first names, for a message. */
    @Override
    public String toString() {
        String shown = IntStream.range(0, Math.min(SHOWN, names.size()))
                .mapToObj(this::name)
                .collect(Collectors.joining(", "));
        return names.size() > SHOWN ? shown + ", …" : shown;
    }

    static String key(String name) {
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
