package dev.groundwork.domain.transfer;

import dev.groundwork.domain.OwnedEntity;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

    ImportedRow(String origin, UUID applicationId) {
        this.origin = origin;
        this.applicationId = applicationId;
    }

    /** The applications that came of rows, by those rows' origins. */
    static Map<String, UUID> applicationsOf(Collection<String> origins) {
        return Panache.getEntityManager()
                .createQuery(
                        "select r.origin, r.applicationId from ImportedRow r where r.origin in (:origins)", Known.class)
                .setParameter("origins", origins)
                .getResultStream()
                .collect(Collectors.toMap(Known::origin, Known::applicationId));
    }
}
