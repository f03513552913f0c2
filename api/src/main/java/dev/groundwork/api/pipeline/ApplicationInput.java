package dev.groundwork.api.pipeline;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.WorkMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate writes down about an application; {@link ApplicationDetails} says what each word means.
 *
 * @param stage the slug of the stage it begins in, {@code saved} when left out; on POST only
 */
@InputOf(ApplicationJson.class)
public record ApplicationInput(
        @Schema(required = true, maxLength = 200) String company,
        @Schema(required = true, maxLength = 200) String role,

        @Schema(description = "On POST only; later a stage change moves the application")
        String stage,

        @Schema(maxLength = 2000) String postingUrl,
        @Schema(maxLength = 200) String location,
        WorkMode workMode,
        EmploymentType employmentType,
        @Schema(minimum = "0") BigDecimal salaryMin,
        @Schema(minimum = "0") BigDecimal salaryMax,
        @Schema(description = "ISO 4217") String salaryCurrency,
        SalaryPeriod salaryPeriod,
        @Schema(maxLength = 200) String salaryNote,
        @Schema(maxLength = 200) String source,
        @Schema(maxItems = 50) List<String> tags,
        @Schema(minimum = "1", maximum = "5") Integer excitement,
        @Schema(maxLength = 100_000) String description,
        @Schema(maxLength = 100_000) String notes,
        LocalDate appliedOn,
        LocalDate followUpOn,
        LocalDate deadline,
        String guide,
        @Schema(maxItems = 20) List<String> careerPaths) {

    static ApplicationInput of(JobApplication application) {
        ApplicationDetails details = application.details();
        return new ApplicationInput(
                details.company(),
                details.role(),
                null,
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
                details.careerPaths());
    }

    ApplicationDetails details() {
        return new ApplicationDetails(
                company,
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
                careerPaths);
    }

    Stage beginning() {
        return stage == null ? null : Stage.named(stage);
    }
}
