package dev.groundwork.api.documents;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The parts of an upload. */
record UploadedFile(FileUpload file, String kind) {

    Upload upload() throws IOException {
        if (file == null) {
            throw new InvalidInput("file", "must be sent as the part \"file\", with a file name");
        }
        return new Upload(file.fileName(), kindOrNone(), Files.readAllBytes(file.uploadedFile()));
    }

    private DocumentKind kindOrNone() {
        if (Query.text(kind) == null) {
            return null;
        }
        return Arrays.stream(DocumentKind.values())
                .filter(candidate -> candidate.name().equals(kind.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "kind",
                        "must be one of "
                                + Arrays.stream(DocumentKind.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }
}
