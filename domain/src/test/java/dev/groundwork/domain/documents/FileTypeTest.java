package dev.groundwork.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    private static final String WORD = "<Types><Override PartName=\"/word/document.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    @Test
    void theContentTells() throws IOException {
        assertThat(type(bytes("%PDF-1.7\n%\u00e2\u00e3"), "cv.docx")).isEqualTo(FileType.PDF);
        assertThat(type(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "x.txt"))
                .isEqualTo(FileType.PNG);
        assertThat(type(
                        new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F'},
                        "x"))
                .isEqualTo(FileType.JPEG);
        assertThat(type(archive("[Content_Types].xml", WORD), "x.zip")).isEqualTo(FileType.DOCX);
        assertThat(type(archive("mimetype", "application/vnd.oasis.opendocument.text"), "x"))
                .isEqualTo(FileType.ODT);
    }

    @ParameterizedTest
    @CsvSource({
        "letter.md, MARKDOWN",
        "letter.MARKDOWN, MARKDOWN",
        "letter.txt, TEXT",
        "letter, TEXT",
        "main.py, TEXT",
        "letter.pdf, TEXT"
    })
    void theNameTellsMarkdownFromText(String name, FileType expected) {
        assertThat(type(bytes("# Dear Ada,\n\nsee a<b> and <p>this</p>\n"), name))
                .isEqualTo(expected);
    }

    @Test
    void textIsTakenInWhateverEncoding() {
        assertThat(type("Grüße".getBytes(StandardCharsets.ISO_8859_1), "x.txt")).isEqualTo(FileType.TEXT);
        assertThat(type(bytes("\ufeffSubject: hello\r\nTo: you\r\n"), "x.txt")).isEqualTo(FileType.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>x",
                "<!DOCTYPE html>\n<title>x",
                "  \n<!-- a comment -->\n<script>alert(1)</script>",
                "\ufeff<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "{\\rtf1 hello}",
                "%!PS-Adobe-3.0",
                "GIF89a\u0001\u0000",
                "MZ\u0000\u0001",
                "a\u0000b"
            })
    void whatIsNotKeptIsRefusedWhateverItsName(String content) {
        for (String name : new String[] {"x.txt", "x.md", "x.pdf", "x"}) {
            assertThatThrownBy(() -> type(bytes(content), name)).isInstanceOf(InvalidInput.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.html", "x.HTM", "x.svg", "x.xhtml", "x.xml", "x.mhtml", "x.js"})
    void textThatIsNamedLikeMarkupIsRefused(String name) {
        assertThatThrownBy(() -> type(bytes("hello <b onclick=alert(1)>"), name))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void otherArchivesAreRefused() throws IOException {
        byte[] plain = archive("a.txt", "hello");
        byte[] withMacros = archive("[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml");
        byte[] cutOff = new byte[] {'P', 'K', 3, 4, 0, 0, 0};
        for (byte[] content : new byte[][] {plain, withMacros, cutOff}) {
            assertThatThrownBy(() -> type(content, "x.docx")).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void aLargePartIsNotUnpackedWhole() throws IOException {
        byte[] bomb = archive("[Content_Types].xml", " ".repeat(50_000_000) + WORD);
        assertThatThrownBy(() -> type(bomb, "x.docx")).isInstanceOf(InvalidInput.class);
    }

    private static FileType type(byte[] content, String name) {
        return FileType.of(content, name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry(name));
            archive.write(bytes(content));
        }
        return bytes.toByteArray();
    }
}
