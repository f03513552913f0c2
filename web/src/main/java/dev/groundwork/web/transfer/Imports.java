package dev.groundwork.web.transfer;

import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Allowed;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.transfer.ApplicationImport;
import dev.groundwork.domain.transfer.ColumnMeanings;
import dev.groundwork.domain.transfer.FileContent;
import dev.groundwork.domain.transfer.ImportFormats;
import dev.groundwork.domain.transfer.ImportOrder;
import dev.groundwork.domain.transfer.ImportReport;
import dev.groundwork.domain.transfer.ImportRun;
import dev.groundwork.domain.transfer.ImportRuns;
import dev.groundwork.domain.transfer.ImportUpload;
import dev.groundwork.domain.transfer.KnownFile;
import dev.groundwork.domain.transfer.UnknownColumns;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Option;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Taking applications from a file, in two steps: first it is said what the file would do, then it is done. */
@Path(Imports.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Imports {

    static final String PATH = "/import";

    /** As many rows as a file may have, on a machine that is busy with other things. */
    private static final int LONGEST_SECONDS = 600;

    /** From this many bytes on a file takes longer than one likes to wait without seeing anything. */
    private static final int LONG = 150_000;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(String format, List<Option> formats, String otherTable, Errors errors);

        static native TemplateInstance columns(UUID id, ColumnsView view, Errors errors);

        static native TemplateInstance preview(UUID id, ImportView view);

        static native TemplateInstance report(ImportView view);
    }

    private final ApplicationImport applicationImport;
    private final ImportFormats formats;
    private final ImportRuns runs;
    private final CurrentCandidate currentCandidate;
    private final Html html;

    Imports(
            ApplicationImport applicationImport,
            ImportFormats formats,
            ImportRuns runs,
            CurrentCandidate currentCandidate,
            Html html) {
        this.applicationImport = applicationImport;
        this.formats = formats;
        this.runs = runs;
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    public Response show() {
        return html.page(template("", Errors.none()));
    }

    /** Keeps the file if it can be read at all, and goes on to what it would do. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Allowance.Use.IMPORT)
    public Response upload(@RestForm FileUpload file, @RestForm String format) {
        return html.attempt(
                Duration.ofSeconds(LONGEST_SECONDS),
                () -> keep(file, new ImportOrder(format, false, false)),
                errors -> template(format, errors));
    }

    /** What the columns of a table mean, to be said. */
    @GET
    @Path("{id}/columns")
    @Transactional
    public Response columns(UUID id) {
        return html.page(Templates.columns(id, ColumnsView.of(ImportUpload.require(id)), Errors.none()));
    }

    /** Remembers what they mean, and goes on to what the file would do. */
    @POST
    @Path("{id}/columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tellColumns(UUID id, @BeanParam ColumnsForm form) {
        return html.attempt(
                () -> {
                    form.remember(ImportUpload.require(id).read(ColumnMeanings::of), currentCandidate.moment());
                    return html.seeOther(PATH + "/" + id);
                },
                errors -> Templates.columns(id, form.again(ImportUpload.require(id)), errors));
    }

    @GET
    @Path("{id}")
    @Allowed(Allowance.Use.PREVIEW)
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public Response preview(UUID id) {
        ImportUpload upload = ImportUpload.require(id);
        if (upload.isDone()) {
            return html.seeOther(reportPath(id));
        }
        String fileName = upload.fileName;
        return html.page(Templates.preview(id, view(fileName, run(upload, true))));
    }

    /** Writes what the preview has told, once however often it is confirmed. */
    @POST
    @Path("{id}/confirmation")
    @Allowed(Allowance.Use.PREVIEW)
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public Response confirm(UUID id) {
        ImportUpload upload = ImportUpload.requireForChange(id);
        if (upload.size > LONG) {
            return html.seeOther(begin(upload));
        }
        if (!upload.isDone()) {
            ImportReport report = run(upload, false);
            ImportUpload.require(id).done(report);
        }
        return html.seeOther(reportPath(id));
    }

    @GET
    @Path("{id}/report")
    public Response report(UUID id) {
        ImportUpload upload = ImportUpload.require(id);
        return html.page(Templates.report(view(upload.fileName, upload.requireReport())));
    }

    @POST
    @Path("{id}/cancellation")
    @Transactional
    public Response cancel(UUID id) {
        ImportUpload.require(id).delete();
        return html.seeOther(PATH, Notice.IMPORT_CANCELLED);
    }

    private static String reportPath(UUID id) {
        return PATH + "/" + id + "/report";
    }

    /** Goes on to the progress of an import that takes long. */
    private String begin(ImportUpload upload) {
        ImportOrder order = new ImportOrder(upload.format, false, true);
        ImportRun run = upload.read(content -> runs.begin(content, order, currentCandidate.moment()));
        upload.delete();
        return Runs.PATH + "/" + run.id;
    }

    /** What is too large to be kept for a preview can only be an archive of ours, and is taken at once. */
    private Response keep(FileUpload file, ImportOrder order) {
        FileContent content = FileContent.of(UploadedFile.path(file));
        if (content.isTooLargeForPreview()) {
            ImportRun run = runs.begin(content, order, currentCandidate.moment());
            return html.seeOther(Runs.PATH + "/" + run.id);
        }
        ImportUpload upload = ImportUpload.keep(file.fileName(), content, order, currentCandidate.moment());
        UUID id = upload.id;
        return html.seeOther(PATH + "/" + id + (isUnderstood(content, order) ? "" : "/columns"));
    }

    /** Asks for what the columns mean when the candidate wants to say it, or nobody else can. */
    private boolean isUnderstood(FileContent content, ImportOrder order) {
        if (formats.ownColumns().slug().equals(order.format())) {
            ColumnMeanings.of(content);
            return false;
        }
        try {
            applicationImport.check(content, order, currentCandidate.moment());
            return true;
        } catch (UnknownColumns unknown) {
            return false;
        }
    }

    /** Rows that cannot be taken do not hold up the others: the preview has named them before. */
    private ImportReport run(ImportUpload upload, boolean dryRun) {
        ImportOrder order = new ImportOrder(upload.format, dryRun, true);
        return upload.read(content -> applicationImport.run(content, order, currentCandidate.moment()));
    }

    private ImportView view(String fileName, ImportReport report) {
        return new ImportView(fileName, formats.named(report.format()).label(), report);
    }

    private TemplateInstance template(String format, Errors errors) {
        return Templates.show(
                format, options(formats.all()), formats.ownColumns().slug(), errors);
    }

    private static List<Option> options(List<KnownFile> kinds) {
        return kinds.stream().map(kind -> new Option(kind.slug(), kind.label())).toList();
    }
}
