package dev.groundwork.domain.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of an uploaded file in UTF-8, without a byte order mark. */
final class FileText {

    private static final byte[] UTF_16_BIG = {(byte) 0xfe, (byte) 0xff};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xff, (byte) 0xfe};
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final String SAVE_AS_UTF_8 = "; save it as CSV in UTF-8 and try again";
    private static final int PART = 64 * 1024;

    private final FileContent content;
    private boolean blank = true;
    private long line = 1;
    private char last;

    private FileText(FileContent content) {
        this.content = content;
    }

    /** @throws UnreadableFile when the file is empty, too large, or not UTF-8; says where */
    static FileText of(FileContent content) {
        content.checkSize();
        if (content.beginsWith(UTF_16_BIG) || content.beginsWith(UTF_16_LITTLE)) {
            throw new UnreadableFile("is in UTF-16" + SAVE_AS_UTF_8);
        }
        FileText text = new FileText(content);
        try {
            text.check();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (text.blank) {
            throw new UnreadableFile("is empty");
        }
        return text;
    }

    /** @param end comes behind the text */
    Reader open(String end) throws IOException {
        return new InputStreamReader(
                new SequenceInputStream(withoutMark(), new ByteArrayInputStream(end.getBytes(StandardCharsets.UTF_8))),
                StandardCharsets.UTF_8);
    }

    /** @throws UnreadableFile when it is too much for that */
    String whole() {
        byte[] all = content.whole();
        int mark = content.beginsWith(UTF_8_MARK) ? UTF_8_MARK.length : 0;
        return new String(all, mark, all.length - mark, StandardCharsets.UTF_8);
    }

    /** The first character that is not white space. */
    char begin() {
        try (Reader in = open("")) {
            int c = in.read();
            while (Character.isWhitespace(c)) {
                c = in.read();
            }
            return (char) c;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream withoutMark() throws IOException {
        InputStream in = content.open();
        if (content.beginsWith(UTF_8_MARK)) {
            in.skipNBytes(UTF_8_MARK.length);
        }
        return in;
    }

    private void check() throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(PART);
        CharBuffer text = CharBuffer.allocate(PART);
        try (InputStream in = withoutMark()) {
            boolean more = true;
            while (more) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                more = read >= 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, text, !more);
                look(text.flip());
                if (result.isError()) {
                    throw new UnreadableFile("is not in UTF-8 (line " + line + ")" + SAVE_AS_UTF_8);
                }
                text.clear();
                bytes.compact();
            }
        }
    }

    private void look(CharBuffer part) {
        while (part.hasRemaining()) {
            char c = part.get();
            if (c == '\0') {
                throw new UnreadableFile(
                        "has a NUL character in line " + line + ", so it is not plain text" + SAVE_AS_UTF_8);
            }
            if (c == '\r' || c == '\n' && last != '\r') {
                line++;
            }
            blank = blank && Character.isWhitespace(c);
            last = c;
        }
    }
}
