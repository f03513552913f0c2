package dev.groundwork.web.documents;

import dev.groundwork.domain.documents.DocumentKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about documents. */
@MessageBundle("document")
public interface DocumentTexts {

    @Message("Documents")
    String documents();

    @Message("Document")
    String document();

    @Message("{count} in all")
    String inAll(long count);

    @Message("All kinds")
    String all();

    @Message("{#when kind}{#is RESUME}Résumé{#is COVER_LETTER}Cover letter{#is TAKE_HOME}Take-home"
            + "{#is OFFER_LETTER}Offer letter{#is OTHER}Other{/when}")
    String kindOf(DocumentKind kind);

    @Message("Keep a document")
    String keeping();

    @Message("File")
    String file();

    @Message(
            "PDF, DOCX, ODT, Markdown, text, PNG or JPEG; at most 10 MB. The same name and kind again is kept as the next revision.")
    String fileHint();

    @Message("What is it?")
    String kind();

    @Message("Keep it")
    String keep();

    @Message("{used} of {quota} used")
    String storage(String used, String quota);

    @Message("No document yet")
    String nothing();

    @Message("Résumés, cover letters, take-homes, offer letters: kept beside the applications they went to.")
    String nothingLead();

    @Message("revision {number}")
    String revision(int number);

    @Message("{#if count == 1}went to 1 application{#else}went to {count} applications{/if}")
    String wentTo(int count);

    @Message("Download")
    String download();

    @Message("Download {name}")
    String downloadOne(String name);

    @Message("Where it went")
    String uses();

    @Message("It went nowhere yet.")
    String noUses();

    @Message("Revisions")
    String revisions();

    @Message("Name and kind")
    String details();

    @Message("Name")
    String name();

    @Message("Delete this revision")
    String delete();

    @Message("Nothing went out yet.")
    String nothingHere();

    @Message("Add a document")
    String adding();

    @Message("A new file")
    String aNewFile();

    @Message("One you have")
    String oneYouHave();

    @Message("Sent on")
    String usedOn();

    @Message("Add it")
    String add();

    @Message("Remove")
    String remove();

    @Message("{name} did not go there")
    String removeUse(String name);

    @Message("{amount} MB")
    String megabytes(String amount);

    @Message("{amount} kB")
    String kilobytes(String amount);

    @Message("Choose a document.")
    String choose();

    @Message("When {name} was sent")
    String correctUse(String name);
}
