package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.OwnedEntity;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
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
            insertUnlessThere(name, now);
            return withName(name).orElseThrow();
        });
    }

    /** The company with this name, if the candidate has one. */
    public static Optional<Company> withName(String name) {
        return find("nameKey", Names.key(name)).firstResultOptional();
    }

    private static void insertUnlessThere(String name, Instant now) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into company (candidate_id, id, version, name, name_key, created_at, updated_at)
                        values (nullif(current_setting('groundwork.candidate_id'), '')::uuid, :id, 0, :name, :key, :now, :now)
                        on conflict (candidate_id, name_key) do nothing
                        """)
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("name", Names.tidy(name))
                .setParameter("key", Names.key(name))
                .setParameter("now", now)
                .executeUpdate();
    }
}
