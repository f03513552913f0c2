package dev.groundwork.bench;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An application as one table would hold it that belongs to nobody. */
@Entity
@Table(name = "bare_row")
public class BareRow extends PanacheEntityBase {

    @Id
    public UUID id;

    public String company;
    public String role;
    public String stage;
    public String location;
    public String source;

    @Column(name = "salary_min")
    public BigDecimal salaryMin;

    @Column(name = "salary_max")
    public BigDecimal salaryMax;

    @Column(name = "salary_currency")
    public String salaryCurrency;

    @Column(name = "applied_on")
    public LocalDate appliedOn;

    @Column(name = "stage_entered_at")
    public Instant stageEnteredAt;

    @Column(name = "updated_at")
    public Instant updatedAt;
}
