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
    ID("id", CellKind.PLAIN, "a.id", (application, details) -> application.id),
    VERSION("version", CellKind.PLAIN, "a.version", (application, details) -> application.version),
    COMPANY("company", CellKind.TEXT, "c.name", (application, details) -> details.company()),
    COMPANY_ID("companyId", CellKind.PLAIN, "c.id", (application, details) -> application.company.id),
    ROLE("role", CellKind.TEXT, "a.role", (application, details) -> details.role()),
    STAGE("stage", CellKind.PLAIN, "s.slug", (application, details) -> application.stage.slug),
    STAGE_KIND("stageKind", CellKind.PLAIN, "s.kind", (application, details) -> application.stage.kind),
    STAGE_ENTERED_AT("stageEnteredAt", CellKind.INSTANT, "a.stage_entered_at", (application, details) -> application
            .stageEnteredAt),
    FURTHEST_KIND(
            "furthestKind", CellKind.PLAIN, "a.furthest_kind", (application, details) -> application.furthestKind),
    OUTCOME("outcome", CellKind.PLAIN, "a.outcome", (application, details) -> application.outcome),
    CLOSED_ON("closedOn", CellKind.PLAIN, "a.closed_on", (application, details) -> application.closedOn),
    OUTCOME_REASON(
            "outcomeReason", CellKind.TEXT, "a.outcome_reason", (application, details) -> application.outcomeReason),
    POSTING_URL("postingUrl", CellKind.TEXT, "a.posting_url", (application, details) -> details.postingUrl()),
    LOCATION("location", CellKind.TEXT, "a.location", (application, details) -> details.location()),
    WORK_MODE("workMode", CellKind.PLAIN, "a.work_mode", (application, details) -> details.workMode()),
    EMPLOYMENT_TYPE(
            "employmentType", CellKind.PLAIN, "a.employment_type", (application, details) -> details.employmentType()),
    SALARY_MIN("salaryMin", CellKind.AMOUNT, "a.salary_min", (application, details) -> details.salaryMin()),
    SALARY_MAX("salaryMax", CellKind.AMOUNT, "a.salary_max", (application, details) -> details.salaryMax()),
    SALARY_CURRENCY(
            "salaryCurrency", CellKind.TEXT, "a.salary_currency", (application, details) -> details.salaryCurrency()),
    SALARY_PERIOD("salaryPeriod", CellKind.PLAIN, "a.salary_period", (application, details) -> details.salaryPeriod()),
    SALARY_NOTE("salaryNote", CellKind.TEXT, "a.salary_note", (application, details) -> details.salaryNote()),
    SOURCE("source", CellKind.TEXT, "a.source", (application, details) -> details.source()),
    TAGS(
            "tags",
            CellKind.NAMES,
            "select t.name as n, t.name_key collate \"C\" as o from tagging g join tag t on (t.candidate_id, t.id) = (g.candidate_id, g.tag_id) where (g.candidate_id, g.application_id) = (a.candidate_id, a.id)",
            (application, details) -> JoinedNames.join(details.tags())),
    EXCITEMENT("excitement", CellKind.PLAIN, "a.excitement", (application, details) -> details.excitement()),
    DESCRIPTION("description", CellKind.TEXT, "a.description", (application, details) -> details.description()),
    NOTES("notes", CellKind.TEXT, "a.notes", (application, details) -> details.notes()),
    APPLIED_ON("appliedOn", CellKind.PLAIN, "a.applied_on", (application, details) -> details.appliedOn()),
    FOLLOW_UP_ON("followUpOn", CellKind.PLAIN, "a.follow_up_on", (application, details) -> details.followUpOn()),
    DEADLINE("deadline", CellKind.PLAIN, "a.deadline", (application, details) -> details.deadline()),
    GUIDE("guide", CellKind.PLAIN, "a.guide", (application, details) -> details.guide()),
    CAREER_PATHS(
            "careerPaths",
            CellKind.WORDS,
            "a.career_paths",
            (application, details) -> JoinedNames.join(details.careerPaths())),
    ARCHIVED_AT("archivedAt", CellKind.INSTANT, "a.archived_at", (application, details) -> application.archivedAt),
    CREATED_AT("createdAt", CellKind.INSTANT, "a.created_at", (application, details) -> application.createdAt),
    UPDATED_AT("updatedAt", CellKind.INSTANT, "a.updated_at", (application, details) -> application.updatedAt);

    private final String jsonName;
    private final ExportColumn written;
    private final BiFunction<JobApplication, ApplicationDetails, Object> value;

    ApplicationColumn(
            String jsonName, CellKind kind, String sql, BiFunction<JobApplication, ApplicationDetails, Object> value) {
        this.jsonName = jsonName;
        this.written = new ExportColumn(jsonName, sql, kind);
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

    /** How PostgreSQL writes it, over the aliases a (application), c (its company) and s (its stage). */
    ExportColumn written() {
        return written;
    }

    /** What an application has in it; null when it is empty. */
    Object value(ApplicationList.Item item, ApplicationDetails details) {
        return value.apply(item.application(), details);
    }

    /** The same as text. */
    String cell(ApplicationList.Item item, ApplicationDetails details) {
        Object content = value(item, details);
        if (content == null) {
            return null;
        }
        return content instanceof BigDecimal amount ? amount.toPlainString() : content.toString();
    }
}
