package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The part of an application that the candidate writes down: as the columns of its row. */
@MappedSuperclass
public abstract class ApplicationFacts extends OwnedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "company_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Company company;

    public String role;

    @Column(name = "posting_url")
    public String postingUrl;

    public String location;

    @Column(name = "work_mode")
    @Enumerated(EnumType.STRING)
    public WorkMode workMode;

    @Column(name = "employment_type")
    @Enumerated(EnumType.STRING)
    public EmploymentType employmentType;

    @Column(name = "salary_min")
    public BigDecimal salaryMin;

    @Column(name = "salary_max")
    public BigDecimal salaryMax;

    @Column(name = "salary_currency")
    public String salaryCurrency;

    @Column(name = "salary_period")
    @Enumerated(EnumType.STRING)
    public SalaryPeriod salaryPeriod;

    @Column(name = "salary_note")
    public String salaryNote;

    public String source;

    public Integer excitement;

    public String description;

    public String notes;

    @Column(name = "applied_on")
    public LocalDate appliedOn;

    /** The day of the earliest open follow-up, kept beside its task for reading; null when there is none. */
    @Column(name = "follow_up_on")
    public LocalDate followUpOn;

    public LocalDate deadline;

    public String guide;

    @Column(name = "career_paths")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] careerPaths;

    /** What she wrote, with tags that were read together with those of other applications. */
    public ApplicationDetails details(List<String> tags) {
        return new ApplicationDetails(
                company.name,
                role,
                postingUrl,
                location,
                workMode,
                employmentType,
                salaryMin,
                salaryMax,
                salaryCurrency,
                salaryPeriod,
                salaryNote,
                source,
                tags,
                excitement,
                description,
                notes,
                appliedOn,
                followUpOn,
                deadline,
                guide,
                List.of(careerPaths));
    }

    /** Takes over what she wrote; the follow-up day is not written but follows the open follow-ups. */
    void write(ApplicationDetails details, Company employer) {
        company = employer;
        role = details.role();
        postingUrl = details.postingUrl();
        location = details.location();
        workMode = details.workMode();
        employmentType = details.employmentType();
        salaryMin = details.salaryMin();
        salaryMax = details.salaryMax();
        salaryCurrency = details.salaryCurrency();
        salaryPeriod = details.salaryPeriod();
        salaryNote = details.salaryNote();
        source = details.source();
        excitement = details.excitement();
        description = details.description();
        notes = details.notes();
        appliedOn = details.appliedOn();
        deadline = details.deadline();
        guide = details.guide();
        careerPaths = details.careerPaths().toArray(String[]::new);
    }
}
