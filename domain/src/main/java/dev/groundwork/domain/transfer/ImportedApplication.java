package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.ApplicationDetails;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a row tells of an application, in our own words whatever the format. A column that was set to null is one that
 * the file has and left empty.
 */
public final class ImportedApplication {

    private final Map<ApplicationColumn, Object> values = new EnumMap<>(ApplicationColumn.class);

    /** Sets a column to a value of the type it has in an application; null for empty. */
    public ImportedApplication set(ApplicationColumn column, Object value) {
        values.put(column, value);
        return this;
    }

    /** Whether the file has the column, empty or not. */
    boolean tells(ApplicationColumn column) {
        return values.containsKey(column);
    }

    /** The value of a column; null when it is empty or the file does not have it. */
    <T> T get(ApplicationColumn column, Class<T> type) {
        return type.cast(values.get(column));
    }

    /** The same with another value in a column. */
    ImportedApplication with(ApplicationColumn column, Object value) {
        ImportedApplication copy = without(column);
        copy.values.put(column, value);
        return copy;
    }

    /** The same as if the file did not have a column. */
    ImportedApplication without(ApplicationColumn column) {
        ImportedApplication copy = new ImportedApplication();
        copy.values.putAll(values);
        copy.values.remove(column);
        return copy;
    }

    /**
     * The details of an application together with these.
     *
     * @param overwriting these replace the application's wherever the file has the column; otherwise they fill what is
     *     empty
     */
    ApplicationDetails mergedInto(ApplicationDetails kept, boolean overwriting) {
        Merge merge = new Merge(overwriting);
        return new ApplicationDetails(
                merge.of(ApplicationColumn.COMPANY, kept.company()),
                merge.of(ApplicationColumn.ROLE, kept.role()),
                merge.of(ApplicationColumn.POSTING_URL, kept.postingUrl()),
                merge.of(ApplicationColumn.LOCATION, kept.location()),
                merge.of(ApplicationColumn.WORK_MODE, kept.workMode()),
                merge.of(ApplicationColumn.EMPLOYMENT_TYPE, kept.employmentType()),
                merge.of(ApplicationColumn.SALARY_MIN, kept.salaryMin()),
                merge.of(ApplicationColumn.SALARY_MAX, kept.salaryMax()),
                merge.of(ApplicationColumn.SALARY_CURRENCY, kept.salaryCurrency()),
                merge.of(ApplicationColumn.SALARY_PERIOD, kept.salaryPeriod()),
                merge.of(ApplicationColumn.SALARY_NOTE, kept.salaryNote()),
                merge.of(ApplicationColumn.SOURCE, kept.source()),
                merge.of(ApplicationColumn.TAGS, kept.tags().isEmpty() ? null : kept.tags()),
                merge.of(ApplicationColumn.EXCITEMENT, kept.excitement()),
                merge.of(ApplicationColumn.DESCRIPTION, kept.description()),
                merge.of(ApplicationColumn.NOTES, kept.notes()),
                merge.of(ApplicationColumn.APPLIED_ON, kept.appliedOn()),
                merge.of(ApplicationColumn.FOLLOW_UP_ON, kept.followUpOn()),
                merge.of(ApplicationColumn.DEADLINE, kept.deadline()),
                merge.of(ApplicationColumn.GUIDE, kept.guide()),
                merge.of(ApplicationColumn.CAREER_PATHS, kept.careerPaths().isEmpty() ? null : kept.careerPaths()));
    }

    private final class Merge {

        private final boolean overwriting;

        Merge(boolean overwriting) {
            this.overwriting = overwriting;
        }

        @SuppressWarnings("unchecked") // a column's values have one type, which is that of the detail
        <T> T of(ApplicationColumn column, T kept) {
            boolean replaces = overwriting ? values.containsKey(column) : kept == null;
            return replaces ? (T) values.get(column) : kept;
        }
    }
}
