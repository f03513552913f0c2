package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.domain.pipeline.WorkMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One role at one company that the candidate follows. */
public record ApplicationJson(
        UUID id,
        int version,
        String company,
        UUID companyId,
        String role,
        String stage,
        StageKind stageKind,
        Instant stageEnteredAt,
        StageKind furthestKind,
        Outcome outcome,
        LocalDate closedOn,
        String outcomeReason,
        String postingUrl,
        String location,
        WorkMode workMode,
        EmploymentType employmentType,
        BigDecimal salaryMin,
        BigDecimal salaryMax,
        String salaryCurrency,
        SalaryPeriod salaryPeriod,
        String salaryNote,
        String source,
        List<String> tags,
        Integer excitement,
        String description,
        String notes,
        LocalDate appliedOn,
        LocalDate followUpOn,
        LocalDate deadline,
        String guide,
        List<String> careerPaths,
        Instant archivedAt,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static ApplicationJson of(JobApplication application) {
        return of(application, application.tags());
    }

    /** The representation of an application that was read together with its neighbours. */
    public static ApplicationJson of(ApplicationList.Item item) {
        return of(item.application(), item.tags());
    }

    private static ApplicationJson of(JobApplication application, List<String> tags) {
        ApplicationDetails details = application.details(tags);
        return new ApplicationJson(
                application.id,
                application.version,
                details.company(),
                application.company.id,
                details.role(),
                application.stage.slug,
                application.stage.kind,
                application.stageEnteredAt,
                application.furthestKind,
                application.outcome,
                application.closedOn,
                application.outcomeReason,
                details.postingUrl(),
                details.location(),
                details.workMode(),
                details.employmentType(),
                details.salaryMin(),
                details.salaryMax(),
                details.salaryCurrency(),
                details.salaryPeriod(),
                details.salaryNote(),
                details.source(),
                details.tags(),
                details.excitement(),
                details.description(),
                details.notes(),
                details.appliedOn(),
                details.followUpOn(),
                details.deadline(),
                details.guide(),
                details.careerPaths(),
                application.archivedAt,
                application.createdAt,
                application.updatedAt);
    }
}
