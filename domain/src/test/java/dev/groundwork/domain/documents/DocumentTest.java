package dev.groundwork.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.TimelineEntry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DocumentTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Inject
    DocumentSettings settings;

    @Test
    void comesOutByteForByte() {
        byte[] content = pdf(100_000);
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> keep("../cv.pdf", DocumentKind.RESUME, content).id);
        fixtures.as(ada, () -> {
            Document document = Document.require(id);
            assertThat(document.name).isEqualTo("cv.pdf");
            assertThat(document.contentType).isEqualTo("application/pdf");
            assertThat(document.size).isEqualTo(100_000);
            assertThat(document.sha256).hasSize(64);
            assertThat(document.revision).isEqualTo(1);
            assertThat(document.content()).isEqualTo(content);
        });
    }

    @Test
    void theSameKindAndNameAgainIsTheNextRevision() {
        fixtures.asSomebodyNew(() -> {
            Document first = keep("cv.pdf", DocumentKind.RESUME, pdf(10));
            Document second = keep("CV.pdf", DocumentKind.RESUME, pdf(11));
            Document letter = keep("cv.pdf", DocumentKind.COVER_LETTER, pdf(12));
            assertThat(List.of(first.revision, second.revision, letter.revision))
                    .containsExactly(1, 2, 1);
            assertThat(first.revisions()).containsExactly(second, first);
            letter.change(new DocumentDetails("cv.pdf", DocumentKind.RESUME), NOW);
            assertThat(letter.revision).isEqualTo(3);
            letter.change(new DocumentDetails("a/letter.html", DocumentKind.COVER_LETTER), NOW);
            assertThat(letter.name).isEqualTo("letter.html.pdf");
            assertThat(letter.revision).isEqualTo(1);
        });
    }

    @Test
    void tooLargeAndEmptyAreRefused() {
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> keep("cv.pdf", DocumentKind.RESUME, pdf(Document.LARGEST + 1)))
                    .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(
                                    invalid.violations().get(0).message())
                            .contains("10 MB"));
            assertThatThrownBy(() -> keep("cv.pdf", DocumentKind.RESUME, new byte[0]))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> keep("cv.pdf", null, pdf(10))).isInstanceOf(InvalidInput.class);
            keep("cv.pdf", DocumentKind.RESUME, pdf(Document.LARGEST));
        });
    }

    @Test
    void theQuotaHolds() {
        fixtures.asSomebodyNew(() -> {
            assertThat(settings.quota().asLongValue()).isEqualTo(200L * 1024 * 1024);
            Document document = keep("cv.pdf", DocumentKind.RESUME, pdf(1000));
            pretendSize(document, settings.quota().asLongValue() - 500);
            assertThat(DocumentStorage.read().left()).isEqualTo(500);
            keep("small.pdf", DocumentKind.OTHER, pdf(500));
            assertThatThrownBy(() -> keep("more.pdf", DocumentKind.OTHER, pdf(5)))
                    .isInstanceOf(InvalidInput.class);
            pretendSize(document, 1000);
        });
    }

    private static void pretendSize(Document document, long size) {
        Document.getEntityManager()
                .createNativeQuery("update document set size = :size where id = :id")
                .setParameter("size", size)
                .setParameter("id", document.id)
                .executeUpdate();
    }

    @Test
    void goesToApplicationsAndTheTimelineTellsIt() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply();
            Document document = keep("cv.pdf", DocumentKind.RESUME, pdf(10));
            DocumentUse use = document.use(application, LocalDate.of(2026, 11, 3), NOW);
            assertThat(document.use(application, LocalDate.of(2026, 11, 4), NOW))
                    .isEqualTo(use);
            assertThat(DocumentUse.of(application)).containsExactly(use);
            assertThat(DocumentUse.ofEach(List.of(document.id)).get(document.id))
                    .containsExactly(use);
            assertThat(use.usedOn).isEqualTo("2026-11-04");
            assertThat(TimelineEntry.of(application, null, 9))
                    .extracting(TimelineEntry::summary)
                    .containsExactly("Added in Saved", "Sent cv.pdf");
            document.remove();
            assertThat(TimelineEntry.of(application, null, 9)).hasSize(1);
            assertThat(DocumentUse.count()).isZero();
            assertThat(DocumentStorage.read().used()).isZero();
        });
    }

    @Test
    void theListIsReadInOneStatementWithoutTheBytes() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            for (int i = 0; i < 7; i++) {
                keep("cv " + i + ".pdf", i == 3 ? DocumentKind.OTHER : DocumentKind.RESUME, pdf(10));
            }
        });
        List<Document> first = new ArrayList<>();
        CountedStatements counted =
                CountedStatements.during(() -> fixtures.as(ada, () -> first.addAll(Document.page(null, null, 4))));
        assertThat(counted.without("set_config").total()).isEqualTo(1);
        fixtures.as(ada, () -> {
            assertThat(Document.page(null, first.get(3).place(), 9))
                    .extracting(document -> document.name)
                    .containsExactly("cv 2.pdf", "cv 1.pdf", "cv 0.pdf");
            assertThat(Document.page(DocumentKind.OTHER, null, 9)).hasSize(1);
            assertThat(Document.countOf(DocumentKind.RESUME)).isEqualTo(6);
        });
    }

    @Test
    void aStrangersIsNotFound() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> keep("cv.pdf", DocumentKind.RESUME, pdf(10)).id);
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> Document.require(id)).isInstanceOf(NotFound.class);
            assertThat(Document.page(null, null, 9)).isEmpty();
            assertThat(Document.getEntityManager()
                            .createNativeQuery("select count(*) from document_content", Long.class)
                            .getSingleResult())
                    .isEqualTo(0L);
        });
    }

    private static Document keep(String name, DocumentKind kind, byte[] content) {
        return Document.keep(new Upload(name, kind, content), NOW);
    }

    private static JobApplication apply() {
        return JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, NOW);
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) 0xe4);
        byte[] head = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, Math.min(size, head.length));
        return content;
    }
}
