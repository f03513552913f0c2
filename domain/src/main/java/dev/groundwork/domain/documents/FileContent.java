package dev.groundwork.domain.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/** Looks into a file to tell what it is. Nothing is unpacked but a few small, named parts of an archive. */
final class FileContent {

    private static final int LARGEST_PART = 1_000_000;

    private static final String WORD_DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** Markup at the beginning of a text, where a browser would look for it. */
    private static final Pattern MARKUP = Pattern.compile(
            "^\\s*(?:<!--.*?-->\\s*)*<(?:!doctype|\\?xml|html|head|body|title|meta|link|style|script|iframe|object|embed|svg|math)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int WHERE_BROWSERS_LOOK = 4096;

    private FileContent() {}

    static Optional<FileType> typeOf(byte[] content, String name) {
        return switch (magicOf(content).toString()) {
            case "application/pdf" -> Optional.of(FileType.PDF);
            case "image/png" -> Optional.of(FileType.PNG);
            case "image/jpeg" -> Optional.of(FileType.JPEG);
            default -> isArchive(content) ? typeOfArchive(content) : typeOfText(content, name);
        };
    }

    private static boolean isArchive(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    private static Optional<FileType> typeOfArchive(byte[] content) {
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            if (part(archive, "mimetype").equals(FileType.ODT.contentType())) {
                return Optional.of(FileType.ODT);
            }
            return part(archive, "[Content_Types].xml").contains(WORD_DOCUMENT)
                    ? Optional.of(FileType.DOCX)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String part(ZipFile archive, String name) throws IOException {
        ZipArchiveEntry entry = archive.getEntry(name);
        if (entry == null || !archive.canReadEntryData(entry)) {
            return "";
        }
        try (InputStream part = archive.getInputStream(entry)) {
            return new String(part.readNBytes(LARGEST_PART), StandardCharsets.UTF_8);
        }
    }

    private static Optional<FileType> typeOfText(byte[] content, String name) {
        if (!isText(content) || isMarkup(magicOf(content)) || isMarkup(typeByName(name)) || beginsWithMarkup(content)) {
            return Optional.empty();
        }
        return Optional.of(FileType.MARKDOWN.fits(name) ? FileType.MARKDOWN : FileType.TEXT);
    }

    /** Without control characters, in whatever encoding, and in no format that only looks like text. */
    private static boolean isText(byte[] content) {
        for (byte value : content) {
            if (value >= 0 && value < ' ' && "\t\n\f\r".indexOf(value) < 0) {
                return false;
            }
        }
        String type = magicOf(content).getType();
        return type.equals("text") || type.equals("message") || magicOf(content).equals(MediaType.OCTET_STREAM);
    }

    private static boolean isMarkup(MediaType type) {
        MediaTypeRegistry registry = MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry();
        return registry.isInstanceOf(type, MediaType.APPLICATION_XML)
                || registry.isInstanceOf(type, MediaType.TEXT_HTML)
                || type.getType().equals("multipart")
                || type.getSubtype().contains("html")
                || type.getSubtype().contains("xml")
                || type.getSubtype().contains("javascript");
    }

    private static boolean beginsWithMarkup(byte[] content) {
        String beginning =
                new String(content, 0, Math.min(content.length, WHERE_BROWSERS_LOOK), StandardCharsets.UTF_8);
        return MARKUP.matcher(beginning.startsWith("\ufeff") ? beginning.substring(1) : beginning)
                .find();
    }

    private static MediaType magicOf(byte[] content) {
        return detect(content, null);
    }

    private static MediaType typeByName(String name) {
        return detect(new byte[0], name);
    }

    private static MediaType detect(byte[] content, String name) {
        Metadata metadata = new Metadata();
        if (name != null) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        try {
            return MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(content), metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
