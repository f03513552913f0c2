package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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

    public String website;

    public String location;

    /** The candidate's own, in Markdown. */
    public String notes;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Company() {}

    /**
     * Adds a company.
     *
     * @throws CompanyNameTaken when the candidate has one of this name
     */
    public static Company create(CompanyDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (withName(details.name()).isPresent() || !insertUnlessThere(details.name(), moment.now())) {
            throw new CompanyNameTaken(details.name());
        }
        Company company = withName(details.name()).orElseThrow();
        company.write(details, moment.now());
        return company;
    }

    /** @throws NotFound when the candidate has no such company */
    public static Company require(UUID id) {
        return Company.<Company>findByIdOptional(id).orElseThrow(() -> new NotFound("company"));
    }

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

    /**
     * Replaces what the candidate wrote down; nothing changes, not even the version, when it is the same.
     *
     * @throws CompanyNameTaken when another company has the new name
     */
    public void change(CompanyDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (details.equals(details())) {
            return;
        }
        withName(details.name()).filter(other -> !other.id.equals(id)).ifPresent(other -> {
            throw new CompanyNameTaken(details.name());
        });
        write(details, moment.now());
    }

    /**
     * Deletes the company with its notes; its contacts stay without one.
     *
     * @throws CompanyInUse when there is an application to it, be it in the bin
     */
    public void remove() {
        if (JobApplication.count("company", this) > 0) {
            throw new CompanyInUse(name);
        }
        Note.of(this).forEach(Note::remove);
        delete();
    }

    /** What the candidate wrote down about it. */
    public CompanyDetails details() {
        return new CompanyDetails(name, website, location, notes);
    }

    private void write(CompanyDetails details, Instant now) {
        name = details.name();
        nameKey = Names.key(details.name());
        website = details.website();
        location = details.location();
        notes = details.notes();
        updatedAt = now;
    }

    /** This company when it has this name, else the one that does. */
    Company orNamed(String otherName, Instant now) {
        return nameKey.equals(Names.key(otherName)) ? this : named(otherName, now);
    }

    /** @return whether it was not there */
    private static boolean insertUnlessThere(String name, Instant now) {
        return Panache.getEntityManager()
                        .createNativeQuery("""
                        insert into company (candidate_id, id, version, name, name_key, created_at, updated_at)
                        values (nullif(current_setting('groundwork.candidate_id'), '')::uuid, :id, 0, :name, :key, :now, :now)
                        on conflict (candidate_id, name_key) do nothing
                        """)
                        .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                        .setParameter("name", Names.tidy(name))
                        .setParameter("key", Names.key(name))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
