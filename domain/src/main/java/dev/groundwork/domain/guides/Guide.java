package dev.groundwork.domain.guides;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Slugs;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A role guide: one that ships with the application, which is read only, or the candidate's own. Both are referred to by
 * their slugs, of which each is there once.
 */
@Entity
@Table(name = "guide")
public class Guide extends OwnedEntity {

    /** How many guides a candidate can have of her own. */
    public static final int MOST = 100;

    @Version
    public int version;

    @Column(updatable = false)
    public String slug;

    /** What it says, as JSON. */
    @Column(name = "content", columnDefinition = "jsonb")
    String json;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    @Transient
    private GuideContent content;

    @Transient
    private boolean builtIn;

    protected Guide() {}

    /** All guides the candidate can use: those that ship with the application, then her own by their slugs. */
    public static List<Guide> all() {
        return Stream.concat(BuiltInGuides.ALL.stream().map(Guide::builtIn), own().stream())
                .toList();
    }

    /** @throws NotFound when there is no such guide for the candidate */
    public static Guide require(String slug) {
        return named(slug).orElseThrow(() -> new NotFound("guide"));
    }

    /** @throws NotFound when the candidate has no such guide of her own */
    public static Guide requireOwn(String slug) {
        return own(slug).orElseThrow(() -> new NotFound("guide"));
    }

    /** The guide with this slug, if there is one; built-in or the candidate's own. */
    public static Optional<Guide> named(String slug) {
        return slug == null
                ? Optional.empty()
                : BuiltInGuides.withSlug(slug).map(Guide::builtIn).or(() -> own(slug));
    }

    /** PostgreSQL takes no text with U+0000, not even to look for it. */
    private static Optional<Guide> own(String slug) {
        return slug.indexOf('\0') < 0 ? Guide.<Guide>find("slug", slug).firstResultOptional() : Optional.empty();
    }

    /** The guide an application names, or the first built-in one when it names none that is there. */
    public static Guide of(JobApplication application) {
        return named(application.guide).orElseGet(Guide::usual);
    }

    /** The guide that helps where no other does. */
    public static Guide usual() {
        return builtIn(BuiltInGuides.ALL.get(0));
    }

    /**
     * Keeps a guide of the candidate's own.
     *
     * @throws InvalidInput when it breaks a rule, or its slug is taken
     */
    public static Guide create(GuideContent content, Moment moment) {
        check(content);
        if (count() >= MOST) {
            throw new Conflict("You have " + MOST + " guides of your own; delete one first.");
        }
        String slug = content.slug() == null ? unusedSlug(content.title()) : content.slug();
        if (named(slug).isPresent()) {
            throw new InvalidInput("slug", "is taken by another guide");
        }
        Guide guide = new Guide();
        guide.slug = slug;
        guide.createdAt = moment.now();
        guide.write(content, moment);
        guide.persist();
        return guide;
    }

    /**
     * Checks a guide and career paths that are written down about an application; what stood there before may stay.
     *
     * @throws InvalidInput on the field {@code guide} when there is no such guide for the candidate, and on
     *     {@code careerPaths} when one is not among the paths of the guide, or of the usual one where none is named
     */
    public static void check(String before, List<String> pathsBefore, String slug, List<String> paths) {
        if (slug != null && !slug.equals(before) && named(slug).isEmpty()) {
            throw new InvalidInput("guide", "must be the slug of a guide");
        }
        List<String> added =
                paths.stream().filter(path -> !pathsBefore.contains(path)).toList();
        if (added.isEmpty()) {
            return;
        }
        GuideContent guide = named(slug).orElseGet(Guide::usual).content();
        if (added.stream().anyMatch(path -> guide.careerPath(path).isEmpty())) {
            throw new InvalidInput("careerPaths", "must be slugs of career paths of the guide");
        }
    }

    /** Makes a guide of the candidate's own that says the same under another slug and title. */
    public Guide copy(String newTitle, Moment moment) {
        return create(content().named(unusedSlug(slug), newTitle), moment);
    }

    /**
     * Replaces what the guide says; nothing changes, not even the version, when it is the same. Its slug stays.
     *
     * @throws Conflict when it is built in
     */
    public void change(GuideContent newContent, Moment moment) {
        refuseWhenBuiltIn();
        GuideContent named = newContent.named(newContent.slug() == null ? slug : newContent.slug(), newContent.title());
        check(named);
        if (!named.slug().equals(slug)) {
            throw new InvalidInput("slug", "must stay " + slug);
        }
        if (!named.equals(content())) {
            write(named, moment);
        }
    }

    /**
     * Deletes the guide; applications that name it go on without one.
     *
     * @throws Conflict when it is built in
     */
    public void remove() {
        refuseWhenBuiltIn();
        JobApplication.update("guide = null, version = version + 1 where guide = ?1", slug);
        delete();
    }

    /** What it says. */
    public GuideContent content() {
        if (content == null) {
            content = GuideFile.read(json.getBytes(StandardCharsets.UTF_8));
        }
        return content;
    }

    /** Whether it ships with the application and cannot be changed. */
    public boolean isBuiltIn() {
        return builtIn;
    }

    private static List<Guide> own() {
        return list("order by slug");
    }

    private static Guide builtIn(GuideContent content) {
        Guide guide = new Guide();
        guide.id = UUID.nameUUIDFromBytes(("guide " + content.slug()).getBytes(StandardCharsets.UTF_8));
        guide.slug = content.slug();
        guide.content = content;
        guide.builtIn = true;
        return guide;
    }

    private static void check(GuideContent content) {
        InvalidInput.unlessValid(content);
        if (GuideFile.json(content).getBytes(StandardCharsets.UTF_8).length > GuideFile.LARGEST) {
            throw new InvalidInput("", "must not be larger than 512 kB in all");
        }
    }

    private static String unusedSlug(String name) {
        return Slugs.unused(name, "guide", slug -> named(slug).isPresent());
    }

    private void refuseWhenBuiltIn() {
        if (builtIn) {
            throw new Conflict("This guide ships with Groundwork and is read only. Copy it and change the copy.");
        }
    }

    private void write(GuideContent newContent, Moment moment) {
        content = newContent.named(slug, newContent.title());
        json = GuideFile.json(content);
        updatedAt = moment.now();
    }
}
