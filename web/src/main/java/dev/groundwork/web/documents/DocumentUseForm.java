package dev.groundwork.web.documents;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentUse;
import dev.groundwork.web.application.Typed;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Which document went out on which day, as a candidate says it. */
public class DocumentUseForm {

    /** The id of one that is kept; blank when a file is brought instead. */
    @RestForm
    public String document;

    @RestForm
    public String usedOn;

    /** A form in which nothing was chosen. */
    public static DocumentUseForm blank() {
        return new DocumentUseForm();
    }

    static DocumentUseForm of(DocumentUse use) {
        DocumentUseForm form = new DocumentUseForm();
        form.document = use.document.id.toString();
        form.usedOn = use.usedOn.toString();
        return form;
    }

    Document chosen() {
        if (document == null || document.isBlank()) {
            throw new InvalidInput(
                    "document", MessageBundles.get(DocumentTexts.class).choose());
        }
        try {
            return Document.require(UUID.fromString(document));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("document");
        }
    }

    /** The day; null for today. */
    LocalDate day() {
        Typed typed = new Typed();
        LocalDate day = typed.day("usedOn", usedOn);
        typed.into(new Object());
        return day;
    }
}
