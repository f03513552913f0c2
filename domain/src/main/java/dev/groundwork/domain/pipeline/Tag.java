package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.OwnedEntity;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
            insertUnlessThere(List.of(name));
            return withName(name).orElseThrow();
        });
    }

    /** The tags with these names by the keys of their names, made now where there are none. */
    static Map<String, Tag> named(Collection<String> names) {
        Map<String, String> byKey = Names.byKey(names);
        Map<String, Tag> found = withKeys(byKey.keySet());
        byKey.keySet().removeAll(found.keySet());
        if (!byKey.isEmpty()) {
            insertUnlessThere(byKey.values());
            found.putAll(withKeys(byKey.keySet()));
        }
        return found;
    }

    private static Optional<Tag> withName(String name) {
        return find("nameKey", Names.key(name)).firstResultOptional();
    }

    private static Map<String, Tag> withKeys(Collection<String> keys) {
        return Tag.<Tag>stream("nameKey in ?1", keys).collect(Collectors.toMap(tag -> tag.nameKey, tag -> tag));
    }

    private static void insertUnlessThere(Collection<String> names) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into tag (candidate_id, id, name, name_key)
                        select nullif(current_setting('groundwork.candidate_id'), '')::uuid, made.id, made.name, made.key
                        from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:keys as text[])) as made (id, name, key)
                        on conflict (candidate_id, name_key) do nothing
                        """)
                .setParameter(
                        "ids",
                        names.stream()
                                .map(name -> UuidVersion7Strategy.INSTANCE.generateUuid(null))
                                .toArray(UUID[]::new))
                .setParameter("names", names.toArray(String[]::new))
                .setParameter("keys", names.stream().map(Names::key).toArray(String[]::new))
                .executeUpdate();
    }
}
