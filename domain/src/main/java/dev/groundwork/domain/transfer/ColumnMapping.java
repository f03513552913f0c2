package dev.groundwork.domain.transfer;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the candidate said that the columns of a table mean: the next table with these columns is read so, too. */
@Entity
@Table(name = "column_mapping")
public class ColumnMapping extends OwnedEntity {

    private static final int MOST_KEPT = 100;

    /** Stands for the names of all columns; see {@link Header#signature}. */
    @Column(updatable = false)
    public String signature;

    /** The columns that mean something, as {@link Header} compares names. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] names;

    /** What each of them means: the names of {@link ApplicationColumn}s. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] fields;

    /** Whether {@code 3/10/2026} is in October, not in March. */
    @Column(name = "day_first")
    public boolean dayFirst;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected ColumnMapping() {}

    /** The one for a table with these columns. */
    static Optional<ColumnMapping> of(Header header) {
        return find("signature", header.signature()).firstResultOptional();
    }

    /**
     * Remembers what the columns of a table mean, in place of what was said of them before.
     *
     * @param meanings by the columns' names, as {@link Header} compares them
     * @throws InvalidInput when company or role is missing, or a field that takes one column has two
     */
    static ColumnMapping remember(
            Header header, Map<String, ApplicationColumn> meanings, boolean dayFirst, Moment moment) {
        OwnColumns.check(meanings.values());
        ColumnMapping mapping = ColumnMapping.<ColumnMapping>find("signature", header.signature())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .<ColumnMapping>firstResultOptional()
                .orElseGet(() -> begin(header));
        mapping.names = meanings.keySet().toArray(String[]::new);
        mapping.fields = meanings.values().stream().map(Enum::name).toArray(String[]::new);
        mapping.dayFirst = dayFirst;
        mapping.updatedAt = moment.now();
        mapping.persist();
        return mapping;
    }

    private static ColumnMapping begin(Header header) {
        List<UUID> ids = find("select id from ColumnMapping order by updatedAt desc, id desc")
                .project(UUID.class)
                .list();
        ids.stream().skip(MOST_KEPT - 1L).forEach(id -> deleteById(id));
        ColumnMapping mapping = new ColumnMapping();
        mapping.signature = header.signature();
        return mapping;
    }

    /** What the columns mean, by their names. */
    Map<String, ApplicationColumn> meanings() {
        Map<String, ApplicationColumn> meanings = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            meanings.put(names[i], ApplicationColumn.valueOf(fields[i]));
        }
        return meanings;
    }
}
