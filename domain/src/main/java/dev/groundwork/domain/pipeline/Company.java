package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.OwnedEntity;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** An employer. One candidate has each name once; case and surrounding space do not count. */
@Entity
@Table(name = "company")
public class Company extends OwnedEntity {

    @Version
    public int version;

    public String name;

    @Column(name = "name_key")
    public String nameKey;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    /** The company with this name, made now when there is none. Two requests that ask at once get the same one. */
    public static Company named(String name, Instant now) {
        return withName(name).orElseGet(() -> {
            insertUnlessThere(List.of(name), now);
            return withName(name).orElseThrow();
        });
    }

    /** The companies with these names by the keys of their names, made now where there are none. */
    public static Map<String, Company> named(Collection<String> names, Instant now) {
        Map<String, String> byKey = Names.byKey(names);
        Map<String, Company> found = withKeys(byKey.keySet());
        byKey.keySet().removeAll(found.keySet());
        if (!byKey.isEmpty()) {
            insertUnlessThere(byKey.values(), now);
            found.putAll(withKeys(byKey.keySet()));
        }
        return found;
    }

    /** The company with this name, if the candidate has one. */
    public static Optional<Company> withName(String name) {
        return find("nameKey", Names.key(name)).firstResultOptional();
    }

    /** This company when it has this name, else the one that does. */
    Company orNamed(String otherName, Instant now) {
        return nameKey.equals(Names.key(otherName)) ? this : named(otherName, now);
    }

    private static Map<String, Company> withKeys(Collection<String> keys) {
        return Company.<Company>stream("nameKey in ?1", keys)
                .collect(Collectors.toMap(company -> company.nameKey, company -> company));
    }

    private static void insertUnlessThere(Collection<String> names, Instant now) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into company (candidate_id, id, version, name, name_key, created_at, updated_at)
                        select nullif(current_setting('groundwork.candidate_id'), '')::uuid, made.id, 0, made.name, made.key, :now, :now
                        from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:keys as text[])) as made (id, name, key)
                        on conflict (candidate_id, name_key) do nothing
                        """)
                .setParameter(
                        "ids",
                        names.stream()
                                .map(name -> UuidVersion7Strategy.INSTANCE.generateUuid(null))
                                .toArray(UUID[]::new))
                .setParameter("names", names.stream().map(Names::tidy).toArray(String[]::new))
                .setParameter("keys", names.stream().map(Names::key).toArray(String[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }
}
