package dev.groundwork.domain.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.StageKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The CSV of Teal's "Download Data". The name of a status stands by itself or in JSON. */
@ApplicationScoped
public class Teal implements ImportFormat {

    private static final ImportColumn COMPANY = ImportColumn.of(ApplicationColumn.COMPANY, "company_name");
    private static final ImportColumn ROLE = ImportColumn.of(ApplicationColumn.ROLE, "role");
    private static final ImportColumn LOCATION = ImportColumn.of(ApplicationColumn.LOCATION, "location");
    private static final ImportColumn ADDRESS = ImportColumn.of(ApplicationColumn.POSTING_URL, "url");
    private static final ImportColumn EXCITEMENT = ImportColumn.of(ApplicationColumn.EXCITEMENT, "excitement");
    private static final ImportColumn SOURCE = ImportColumn.of(ApplicationColumn.SOURCE, "source");
    private static final ImportColumn LEAST = ImportColumn.of(ApplicationColumn.SALARY_MIN, "min_salary");
    private static final ImportColumn MOST = ImportColumn.of(ApplicationColumn.SALARY_MAX, "max_salary");
    private static final ImportColumn CURRENCY = ImportColumn.of(ApplicationColumn.SALARY_CURRENCY, "salary_currency");
    private static final ImportColumn PERIOD = ImportColumn.of(ApplicationColumn.SALARY_PERIOD, "salary_pay_period");
    private static final ImportColumn ADDED = ImportColumn.of(ApplicationColumn.STAGE_ENTERED_AT, "added_at");
    private static final ImportColumn APPLIED = ImportColumn.of(ApplicationColumn.APPLIED_ON, "applied_at");
    private static final ImportColumn FOLLOW_UP = ImportColumn.of(ApplicationColumn.FOLLOW_UP_ON, "follow_up_at");
    private static final ImportColumn UPDATED = ImportColumn.of(ApplicationColumn.STAGE_ENTERED_AT, "updated_at");
    private static final ImportColumn ARCHIVED = ImportColumn.of(ApplicationColumn.ARCHIVED_AT, "archived_at");
    private static final ImportColumn STATUS_NAME = ImportColumn.of(ApplicationColumn.STAGE, "statusName");
    private static final ImportColumn STATUS = ImportColumn.of(ApplicationColumn.STAGE, "status");

    private static final StatusWords WORDS = new StatusWords()
            .open(StageKind.SAVED, "bookmarked", "applying")
            .open(StageKind.APPLIED, "applied")
            .open(StageKind.INTERVIEWING, "interviewing")
            .open(StageKind.OFFER, "negotiating")
            .ended(Outcome.ACCEPTED, "accepted")
            .ended(Outcome.WITHDRAWN, "I withdrew")
            .ended(Outcome.REJECTED, "not selected")
            .ended(Outcome.GHOSTED, "no response");

    @Override
    public String slug() {
        return "teal";
    }

    @Override
    public String label() {
        return "Teal: Download Data";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                COMPANY,
                ROLE,
                LOCATION,
                ADDRESS,
                EXCITEMENT,
                SOURCE,
                LEAST,
                MOST,
                CURRENCY,
                PERIOD,
                ADDED,
                APPLIED,
                FOLLOW_UP,
                UPDATED,
                ARCHIVED,
                STATUS_NAME,
                STATUS);
    }

    @Override
    public List<ImportColumn> requiredColumns() {
        return List.of(COMPANY, ROLE);
    }

    @Override
    public boolean recognises(Header header) {
        return header.hasAll(requiredColumns()) && (header.has(STATUS_NAME) || header.has(STATUS));
    }

    @Override
    public ImportedApplication read(ImportRow row) {
        ImportedApplication application = new ImportedApplication()
                .set(ApplicationColumn.COMPANY, row.text(COMPANY))
                .set(ApplicationColumn.ROLE, row.text(ROLE))
                .set(ApplicationColumn.LOCATION, row.text(LOCATION))
                .set(ApplicationColumn.POSTING_URL, row.text(ADDRESS))
                .set(ApplicationColumn.EXCITEMENT, excitement(row))
                .set(ApplicationColumn.SOURCE, row.text(SOURCE))
                .set(ApplicationColumn.SALARY_MIN, row.amount(LEAST))
                .set(ApplicationColumn.SALARY_MAX, row.amount(MOST))
                .set(ApplicationColumn.SALARY_CURRENCY, row.text(CURRENCY))
                .set(ApplicationColumn.SALARY_PERIOD, row.anyWord(PERIOD, SalaryPeriod.class))
                .set(ApplicationColumn.APPLIED_ON, row.anyDay(APPLIED))
                .set(ApplicationColumn.ARCHIVED_AT, row.anyInstant(ARCHIVED));
        if (row.has(FOLLOW_UP)) {
            application.set(ApplicationColumn.FOLLOW_UP_ON, row.anyDay(FOLLOW_UP));
        }
        tellStatus(row, application);
        return application;
    }

    /** Nobody knows when a status was set, but it was no later than the last change. */
    private static void tellStatus(ImportRow row, ImportedApplication application) {
        WrittenTime added = row.time(ADDED);
        WrittenTime updated = row.time(UPDATED);
        String word = status(row);
        boolean isSaved = "bookmarked".equalsIgnoreCase(word);
        WORDS.tell(word, isSaved || updated == null ? added : updated, application);
    }

    private static String status(ImportRow row) {
        String name = row.text(STATUS_NAME);
        String status = row.text(STATUS);
        if (name != null || status == null || !JsonFile.isOne(status)) {
            return name == null ? status : name;
        }
        return row.parsed(STATUS, Teal::nameIn, "must be a word, or JSON with a name");
    }

    private static String nameIn(String json) {
        try {
            return JsonFile.parse(json).path("name").asText(null);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** No star at all is no opinion. */
    private static Integer excitement(ImportRow row) {
        Integer stars = row.number(EXCITEMENT);
        return stars == null || stars == 0 ? null : stars;
    }
}
