package dev.groundwork.domain.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a backup, in hexadecimal digits at its very end, where a ZIP archive has its comment. It covers every
 * byte before it, so that no changed byte goes unnoticed, wherever it is.
 */
final class BackupSeal {

    /** Holds the place until the file is finished. */
    static final String PLACEHOLDER = "0".repeat(64);

    private static final int BUFFER = 128 * 1024;

    private BackupSeal() {}

    /** Puts the seal on a finished file, and sees to it that all of the file is on the disk. */
    static void put(Path file) throws IOException {
        String seal = of(file);
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(open.length() - PLACEHOLDER.length());
            open.write(seal.getBytes(StandardCharsets.US_ASCII));
            open.getFD().sync();
        }
    }

    /** Whether the file is what it was when its seal was put. */
    static boolean isUnbroken(Path file) throws IOException {
        if (Files.size(file) < PLACEHOLDER.length()) {
            return false;
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            byte[] seal = new byte[PLACEHOLDER.length()];
            open.seek(open.length() - seal.length);
            open.readFully(seal);
            return new String(seal, StandardCharsets.US_ASCII).equals(of(file));
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        long left = Files.size(file) - PLACEHOLDER.length();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = new byte[BUFFER];
            while (left > 0) {
                int length = in.read(part, 0, (int) Math.min(part.length, left));
                if (length < 0) {
                    throw new IOException("the file became shorter while it was read");
                }
                digest.update(part, 0, length);
                left -= length;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
