package dev.groundwork.domain;

import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;

/**
 * A row that belongs to one candidate. Its table's keys all begin with the candidate, so another candidate's row is
 * not found rather than refused. Owned entities map no collections, because Hibernate leaves the candidate out of the
 * SQL that loads them: children are read by a finder. Foreign keys stand in the
 * migrations only: theirs begin with the candidate, which a mapped join column cannot say.
 */
@MappedSuperclass
public abstract class OwnedEntity extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The owner, from {@link CurrentCandidate}; text, because a tenant is. */
    @TenantId
    @PartitionKey
    @Column(name = "candidate_id", nullable = false, updatable = false, columnDefinition = "uuid")
    public String candidateId;

    /**
     * Hibernate writes the owner into the row, but not into the object: what is inserted and then changed twice by one
     * session would lose it.
     */
    @PrePersist
    void belongToCandidate() {
        candidateId = CurrentCandidate.ofRequest().toString();
    }
}
