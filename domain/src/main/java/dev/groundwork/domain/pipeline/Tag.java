package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.OwnedEntity;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A candidate's own label. She has each name once; case and surrounding space do not count. */
@Entity
@Table(name = "tag")
public class Tag extends OwnedEntity {

    public String name;

    @Column(name = "name_key")
    public String nameKey;

    /** The candidate's tags in the order of their names. */
    public static List<Tag> inOrder() {
        return list("order by nameKey");
    }

    /** The tag with this name, made now when there is none. Two requests that ask at once get the same one. */
    static Tag named(String name) {
        return withName(name).orElseGet(() -> {
            insertUnlessThere(name);
            return withName(name).orElseThrow();
        });
    }

    private static Optional<Tag> withName(String name) {
        return find("nameKey", Names.key(name)).firstResultOptional();
    }

    private static void insertUnlessThere(String name) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into tag (candidate_id, id, name, name_key)
                        values (nullif(current_setting('groundwork.candidate_id'), '')::uuid, :id, :name, :key)
                        on conflict (candidate_id, name_key) do nothing
                        """)
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("name", name)
                .setParameter("key", Names.key(name))
                .executeUpdate();
    }
}
