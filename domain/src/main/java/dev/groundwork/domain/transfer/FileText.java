package dev.groundwork.domain.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Makes text of an uploaded file, or says why it is none. */
final class FileText {

    private static final byte[] UTF_16_BIG = {(byte) 0xfe, (byte) 0xff};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xff, (byte) 0xfe};
    private static final String SAVE_AS_UTF_8 = "; save it as CSV in UTF-8 and try again";

    private FileText() {}

    /**
     * The text of a file in UTF-8, without a byte order mark.
     *
     * @throws UnreadableFile when it is empty, too large, or not UTF-8
     */
    static String of(byte[] content) {
        checkSize(content);
        if (beginsWith(content, UTF_16_BIG) || beginsWith(content, UTF_16_LITTLE)) {
            throw new UnreadableFile("is in UTF-16" + SAVE_AS_UTF_8);
        }
        String text = withoutByteOrderMark(decode(content));
        if (text.isBlank()) {
            throw new UnreadableFile("is empty");
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UnreadableFile(
                    "has a NUL character in line " + lineOf(text, nul) + ", so it is not plain text" + SAVE_AS_UTF_8);
        }
        return text;
    }

    /** @throws UnreadableFile when there is nothing in the file, or too much */
    static void checkSize(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableFile("is empty");
        }
        if (content.length > ImportUpload.LARGEST) {
            throw new UnreadableFile("is larger than 10 MB; split it into several files");
        }
    }

    /**
     * The bytes of a file on this machine.
     *
     * @throws UnreadableFile when there is nothing in it, or too much
     */
    static byte[] bytesOf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(ImportUpload.LARGEST + 1);
            checkSize(content);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), text, true);
        text.flip();
        if (result.isError()) {
            throw new UnreadableFile("is not in UTF-8 (line " + lineOf(text, text.length()) + ")" + SAVE_AS_UTF_8);
        }
        return text.toString();
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    static boolean beginsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static long lineOf(CharSequence text, int position) {
        return 1 + LineBreaks.in(text.subSequence(0, position));
    }
}
