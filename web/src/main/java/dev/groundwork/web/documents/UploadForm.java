package dev.groundwork.web.documents;

import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.Upload;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import dev.groundwork.web.transfer.UploadedFile;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file as a candidate brings it. */
public class UploadForm {

    @RestForm
    public FileUpload file;

    @RestForm
    public String kind;

    /** A form in which nothing was chosen. */
    public static UploadForm blank() {
        UploadForm form = new UploadForm();
        form.kind = DocumentKind.RESUME.name();
        return form;
    }

    /** @throws dev.groundwork.domain.InvalidInput when no file or kind was chosen */
    Upload upload() {
        byte[] content = UploadedFile.read(file);
        Typed typed = new Typed();
        return typed.into(new Upload(file.fileName(), typed.choice("kind", kind, DocumentKind.class), content));
    }

    public List<Option> getKinds() {
        return kinds();
    }

    static List<Option> kinds() {
        DocumentTexts texts = MessageBundles.get(DocumentTexts.class);
        return Arrays.stream(DocumentKind.values())
                .map(offered -> new Option(offered.name(), texts.kindOf(offered)))
                .toList();
    }
}
