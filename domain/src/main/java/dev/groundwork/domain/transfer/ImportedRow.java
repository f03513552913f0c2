package dev.groundwork.domain.transfer;

import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hibernate.Session;

/** "This row of a file became that application": a second import of the same row knows it again. */
@Entity
@Table(name = "imported_row")
public class ImportedRow extends OwnedEntity {

    /** Stands for the row, whatever file it is in; see {@link RowOrigin}. */
    @Column(updatable = false)
    public String origin;

    @Column(name = "application_id", updatable = false)
    public UUID applicationId;

    private record Known(String origin, UUID applicationId) {}

    protected ImportedRow() {}

    /** The applications that came of rows, told by those rows' origins. */
    static void applicationsOf(Collection<String> origins, BiConsumer<String, UUID> known) {
        Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select origin, application_id from imported_row where candidate_id = :candidate"
                                + " and origin = any (cast(:origins as text[]))",
                        Known.class)
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter("origins", origins.toArray(String[]::new))
                .setFetchSize(ExistingApplications.FETCHED_AT_ONCE)
                .getResultStream()
                .forEach(row -> known.accept(row.origin(), row.applicationId()));
    }
}
