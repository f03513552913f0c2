package dev.groundwork.domain.documents;

import dev.groundwork.domain.InvalidInput;
import java.util.List;
import java.util.Locale;

/** The types of files that are kept. What a file is, its content says; its name is believed only where both agree. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    MARKDOWN("text/markdown", "md", "markdown"),
    TEXT("text/plain", "txt", "text"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private final String contentType;
    private final List<String> extensions;

    FileType(String contentType, String... extensions) {
        this.contentType = contentType;
        this.extensions = List.of(extensions);
    }

    /**
     * The type of a file by what is in it.
     *
     * @param name tells Markdown from other text, and markup that hides as text
     * @throws InvalidInput on the field {@code file} when it is none that is kept
     */
    public static FileType of(byte[] content, String name) {
        return FileContent.typeOf(content, name)
                .orElseThrow(() -> new InvalidInput(
                        "file", "must be a PDF, DOCX, ODT, Markdown or text file, or a PNG or JPEG picture"));
    }

    /** The media type it is served with. */
    public String contentType() {
        return contentType;
    }

    /** The usual ending of such a file's name, without the dot. */
    String extension() {
        return extensions.get(0);
    }

    /** Whether a name ends as such files' names do. */
    boolean fits(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && extensions.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** The type that is served with a media type. */
    static FileType served(String contentType) {
        for (FileType type : values()) {
            if (type.contentType.equals(contentType)) {
                return type;
            }
        }
        throw new IllegalArgumentException(contentType);
    }
}
