package dev.groundwork.domain.documents;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes the name of an uploaded file harmless on every system it may be saved on. */
final class FileName {

    private static final int MOST_BYTES = 255;

    /** Control, format (bidirectional ones, too) and unassigned characters, halves of pairs, line ends. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Pattern NOT_ON_EVERY_SYSTEM = Pattern.compile("[<>:\"|?*]");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileName() {}

    /**
     * The last part of a name, composed (NFC), without what cannot be seen, with the extension of its type, of 1 to 255
     * bytes in UTF-8.
     *
     * @param name as the browser sent it, or null
     */
    static String harmless(String name, FileType type) {
        String last = lastPart(name == null ? "" : name);
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("");
        String plain = NOT_ON_EVERY_SYSTEM
                .matcher(visible)
                .replaceAll("_")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        String named = plain.isEmpty() ? "document" : plain;
        String safe = DEVICE.matcher(named).matches() ? "_" + named : named;
        return shortened(type.fits(safe) ? safe : safe + "." + type.extension());
    }

    private static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Cut at the end of the stem; the extension stays. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String stem = name.substring(0, dot);
        String extension = name.substring(dot);
        while (bytes(stem) + bytes(extension) > MOST_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
