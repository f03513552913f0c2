package dev.groundwork.domain.guides;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.pipeline.Slugs;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Tuple;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * A skill or topic that is prepared and asked about: one of a guide, which is no row, or the candidate's own. Everything
 * refers to it by its slug. Where several have one slug, her own counts before those of her own guides, and these before
 * the built-in ones.
 */
@Entity
@Table(name = "competency")
public class Competency extends OwnedEntity {

    /** Those of the candidate's guides, then her own, so that of one slug the last counts. */
    private static final String WRITTEN = """
            select 1 as place, null as guide, slug, name, kind, weight, id, version, created_at, updated_at from competency
            union all
            select 0, g.slug, c ->> 'slug', c ->> 'name', c ->> 'kind', cast(c ->> 'weight' as integer), null, g.version, g.created_at, g.updated_at
            from guide g cross join lateral jsonb_array_elements(coalesce(g.content -> 'competencies', '[]')) c
            order by place, guide, slug""";

    @Version
    public int version;

    @Column(updatable = false)
    public String slug;

    public String name;

    @Enumerated(EnumType.STRING)
    public CompetencyKind kind;

    /** How much it counts, 1 to 5. */
    public int weight;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    /** The slug of the guide it belongs to; null when it is the candidate's own. */
    @Transient
    public String guide;

    protected Competency() {}

    /**
     * Every competency the candidate can refer to, each slug once: fundamentals before tools, the weightier first; in one
     * statement.
     */
    public static List<Competency> known() {
        Map<String, Competency> bySlug = new LinkedHashMap<>();
        BuiltInGuides.ALL.forEach(guide ->
                guide.competencies().forEach(entry -> bySlug.putIfAbsent(entry.slug(), ofGuide(guide.slug(), entry))));
        written().forEach(competency -> bySlug.put(competency.slug, competency));
        return bySlug.values().stream()
                .sorted(Comparator.comparing((Competency competency) -> competency.kind)
                        .thenComparing(competency -> -competency.weight))
                .toList();
    }

    /** The competency with this slug. @throws NotFound when the candidate has no such competency */
    public static Competency require(String slug) {
        return named(slug).orElseThrow(() -> new NotFound("competency"));
    }

    /** The competency with this slug, if it is known. */
    public static Optional<Competency> named(String slug) {
        return known().stream()
                .filter(competency -> competency.slug.equals(slug))
                .findFirst();
    }

    /** The competency with this id, be it a row or not. @throws NotFound when the candidate has no such competency */
    public static Competency require(UUID id) {
        return Competency.<Competency>findByIdOptional(id)
                .or(() -> known().stream()
                        .filter(competency -> competency.id.equals(id))
                        .findFirst())
                .orElseThrow(() -> new NotFound("competency"));
    }

    /**
     * Checks that a slug which is written down is one of a competency.
     *
     * @param field the field it is written in
     * @throws InvalidInput when it is not; null passes
     */
    public static void check(String field, String slug) {
        if (slug != null && named(slug).isEmpty()) {
            throw new InvalidInput(field, "must be the slug of a competency");
        }
    }

    /**
     * Adds a competency of the candidate's own.
     *
     * @throws InvalidInput when it breaks a rule, or its slug is taken
     */
    public static Competency create(CompetencyDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (details.slug() != null && named(details.slug()).isPresent()) {
            throw new InvalidInput("slug", "is taken by another competency");
        }
        Competency competency = new Competency();
        competency.slug = details.slug() == null
                ? Slugs.unused(details.name(), "competency", slug -> named(slug).isPresent())
                : details.slug();
        competency.createdAt = moment.now();
        competency.write(details, moment);
        competency.persist();
        return competency;
    }

    /**
     * Replaces what the candidate decided; nothing changes, not even the version, when it is the same. Its slug stays.
     *
     * @throws Conflict when it belongs to a guide
     */
    public void change(CompetencyDetails details, Moment moment) {
        refuseWhenOfGuide();
        InvalidInput.unlessValid(details);
        if (details.slug() != null && !details.slug().equals(slug)) {
            throw new InvalidInput("slug", "must stay " + slug);
        }
        if (!details.name().equals(name) || details.kind() != kind || details.weight() != weight) {
            write(details, moment);
        }
    }

    /**
     * Deletes the competency; what refers to it keeps its slug.
     *
     * @throws Conflict when it belongs to a guide
     */
    public void remove() {
        refuseWhenOfGuide();
        delete();
    }

    /** What the candidate decided. */
    public CompetencyDetails details() {
        return new CompetencyDetails(slug, name, kind, weight);
    }

    @SuppressWarnings("unchecked") // a native query's result type is not known to the compiler
    private static List<Competency> written() {
        List<Tuple> rows = Panache.getEntityManager()
                .createNativeQuery(WRITTEN, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("guide", String.class)
                .addScalar("slug", String.class)
                .addScalar("name", String.class)
                .addScalar("kind", String.class)
                .addScalar("weight", Integer.class)
                .addScalar("id", UUID.class)
                .addScalar("version", Integer.class)
                .addScalar("created_at", Instant.class)
                .addScalar("updated_at", Instant.class)
                .getResultList();
        return rows.stream().map(Competency::of).toList();
    }

    private static Competency of(Tuple row) {
        Competency competency = new Competency();
        competency.guide = row.get("guide", String.class);
        competency.slug = row.get("slug", String.class);
        competency.name = row.get("name", String.class);
        competency.kind = CompetencyKind.valueOf(row.get("kind", String.class));
        competency.weight = row.get("weight", Integer.class);
        competency.id = competency.guide == null ? row.get("id", UUID.class) : virtualId(competency.slug);
        competency.version = row.get("version", Integer.class);
        competency.createdAt = row.get("created_at", Instant.class);
        competency.updatedAt = row.get("updated_at", Instant.class);
        return competency;
    }

    private static Competency ofGuide(String guide, GuideCompetency entry) {
        Competency competency = new Competency();
        competency.id = virtualId(entry.slug());
        competency.slug = entry.slug();
        competency.name = entry.name();
        competency.kind = entry.kind();
        competency.weight = entry.weight();
        competency.guide = guide;
        return competency;
    }

    private static UUID virtualId(String slug) {
        return UUID.nameUUIDFromBytes(("competency " + slug).getBytes(StandardCharsets.UTF_8));
    }

    private void refuseWhenOfGuide() {
        if (guide != null) {
            throw new Conflict("This competency belongs to a guide. Change it in a guide of your own.");
        }
    }

    private void write(CompetencyDetails details, Moment moment) {
        name = details.name();
        kind = details.kind();
        weight = details.weight();
        updatedAt = moment.now();
    }
}
