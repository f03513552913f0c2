package dev.groundwork.web.documents;

import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentDetails;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What a candidate says about a document. */
public class DocumentForm {

    @RestForm
    public String name;

    @RestForm
    public String kind;

    static DocumentForm of(Document document) {
        DocumentForm form = new DocumentForm();
        form.name = document.name;
        form.kind = document.kind.name();
        return form;
    }

    DocumentDetails details() {
        Typed typed = new Typed();
        return typed.into(new DocumentDetails(name, typed.choice("kind", kind, DocumentKind.class)));
    }

    public List<Option> getKinds() {
        return UploadForm.kinds();
    }
}
