package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.JobApplication;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What a file can tell of an application: the columns of our own CSV, in its order, named as in the API. */
public enum ApplicationColumn {
    ID("id", (application, details) -> application.id),
    VERSION("version", (application, details) -> application.version),
    COMPANY("company", (application, details) -> details.company()),
    COMPANY_ID("companyId", (application, details) -> application.company.id),
    ROLE("role", (application, details) -> details.role()),
    STAGE("stage", (application, details) -> application.stage.slug),
    STAGE_KIND("stageKind", (application, details) -> application.stage.kind),
    STAGE_ENTERED_AT("stageEnteredAt", (application, details) -> application.stageEnteredAt),
    FURTHEST_KIND("furthestKind", (application, details) -> application.furthestKind),
    OUTCOME("outcome", (application, details) -> application.outcome),
    CLOSED_ON("closedOn", (application, details) -> application.closedOn),
    OUTCOME_REASON("outcomeReason", (application, details) -> application.outcomeReason),
    POSTING_URL("postingUrl", (application, details) -> details.postingUrl()),
    LOCATION("location", (application, details) -> details.location()),
    WORK_MODE("workMode", (application, details) -> details.workMode()),
    EMPLOYMENT_TYPE("employmentType", (application, details) -> details.employmentType()),
    SALARY_MIN("salaryMin", (application, details) -> details.salaryMin()),
    SALARY_MAX("salaryMax", (application, details) -> details.salaryMax()),
    SALARY_CURRENCY("salaryCurrency", (application, details) -> details.salaryCurrency()),
    SALARY_PERIOD("salaryPeriod", (application, details) -> details.salaryPeriod()),
    SALARY_NOTE("salaryNote", (application, details) -> details.salaryNote()),
    SOURCE("source", (application, details) -> details.source()),
    TAGS("tags", (application, details) -> JoinedNames.join(details.tags())),
    EXCITEMENT("excitement", (application, details) -> details.excitement()),
    DESCRIPTION("description", (application, details) -> details.description()),
    NOTES("notes", (application, details) -> details.notes()),
    APPLIED_ON("appliedOn", (application, details) -> details.appliedOn()),
    FOLLOW_UP_ON("followUpOn", (application, details) -> details.followUpOn()),
    DEADLINE("deadline", (application, details) -> details.deadline()),
    GUIDE("guide", (application, details) -> details.guide()),
    CAREER_PATHS("careerPaths", (application, details) -> JoinedNames.join(details.careerPaths())),
    ARCHIVED_AT("archivedAt", (application, details) -> application.archivedAt),
    CREATED_AT("createdAt", (application, details) -> application.createdAt),
    UPDATED_AT("updatedAt", (application, details) -> application.updatedAt);

    private final String jsonName;
    private final BiFunction<JobApplication, ApplicationDetails, Object> value;

    ApplicationColumn(String jsonName, BiFunction<JobApplication, ApplicationDetails, Object> value) {
        this.jsonName = jsonName;
        this.value = value;
    }

    /**
     * The columns of an export.
     *
     * @param compact without the long texts
     */
    static List<ApplicationColumn> exported(boolean compact) {
        return Stream.of(values())
                .filter(column -> !compact || column != DESCRIPTION && column != NOTES)
                .toList();
    }

    /** The name in the API, in headers and in problems. */
    public String jsonName() {
        return jsonName;
    }

    /** The cell of an application; null when it is empty. */
    String cell(ApplicationList.Item item, ApplicationDetails details) {
        Object content = value.apply(item.application(), details);
        if (content == null) {
            return null;
        }
        return content instanceof BigDecimal amount ? amount.toPlainString() : content.toString();
    }
}
