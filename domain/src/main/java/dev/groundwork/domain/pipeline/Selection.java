package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.Text;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Several applications that are changed together, in one transaction: all of them, or none. Their rows are held until it
 * ends. Every verb says how many it changed.
 */
public final class Selection {

    /** More than anybody marks by hand. */
    public static final int MOST = 500;

    private static final int MOST_TAGS = 50;

    private record TagName(@NotBlank @Text(max = 50) String tag) {}

    private final List<JobApplication> applications;

    private Selection(List<JobApplication> applications) {
        this.applications = applications;
    }

    /**
     * The applications with these ids.
     *
     * @throws InvalidInput on the field {@code applications} when there are none or too many
     * @throws NotFound when the candidate does not have all of them, or one is in the bin
     */
    public static Selection of(Collection<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        if (wanted.isEmpty()) {
            throw new InvalidInput("applications", "must have at least one entry");
        }
        if (wanted.size() > MOST) {
            throw new InvalidInput("applications", "must have at most " + MOST + " entries");
        }
        Selection selection = held("id in ?1 and binnedAt is null order by id", wanted);
        if (selection.applications.size() < wanted.size()) {
            throw new NotFound("application");
        }
        return selection;
    }

    /** The applications that were moved to the bin together at this instant and are still in it. */
    public static Selection binnedAt(Instant instant) {
        return held("binnedAt = ?1 order by id", instant);
    }

    /**
     * Moves them to a stage now; those that are in it stay as they are.
     *
     * @throws SomeHaveEnded when one of them has ended
     */
    public int moveTo(Stage stage, Moment moment) {
        long ended = applications.stream().filter(JobApplication::hasEnded).count();
        if (ended > 0) {
            throw new SomeHaveEnded(ended);
        }
        return change(
                application -> !application.stage.id.equals(stage.id),
                application -> application.moveTo(stage, moment));
    }

    /**
     * Gives them a tag; those that have it stay as they are.
     *
     * @throws InvalidInput on the field {@code tag} when the name is not one, or an application has too many tags
     */
    public int tag(String name, Moment moment) {
        TagName valid = InvalidInput.unlessValid(new TagName(Names.tidy(name)));
        Tag tag = Tag.named(valid.tag());
        Map<UUID, List<String>> present = Tagging.namesOn(
                applications.stream().map(application -> application.id).toList());
        return change(application -> !hasTag(present.getOrDefault(application.id, List.of()), tag), application -> {
            Tagging.put(tag, application);
            application.updatedAt = moment.now();
        });
    }

    /** Puts them out of sight; those that are archived stay as they are. */
    public int archive(Moment moment) {
        return change(application -> application.archivedAt == null, application -> application.archive(moment));
    }

    /** Ends them; those that have ended stay as they ended. */
    public int end(Ending ending, Moment moment) {
        return change(application -> !application.hasEnded(), application -> application.end(ending, moment));
    }

    /** Moves them to the bin. */
    public int bin(Moment moment) {
        return change(application -> true, application -> application.bin(moment));
    }

    /** Takes them out of the bin. */
    public int restore(Moment moment) {
        return change(application -> true, application -> application.restore(moment));
    }

    private static Selection held(String condition, Object parameter) {
        return new Selection(JobApplication.<JobApplication>find(condition, parameter)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list());
    }

    private static boolean hasTag(List<String> present, Tag tag) {
        boolean has = present.stream().map(Names::key).anyMatch(tag.nameKey::equals);
        if (!has && present.size() >= MOST_TAGS) {
            throw new InvalidInput("tag", "must not be one more than the " + MOST_TAGS + " an application can have");
        }
        return has;
    }

    private int change(Predicate<JobApplication> needsIt, Consumer<JobApplication> verb) {
        List<JobApplication> changed = applications.stream().filter(needsIt).toList();
        changed.forEach(verb);
        return changed.size();
    }
}
