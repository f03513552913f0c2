package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A column of the candidate's pipeline. Positions run from 0 without gaps. */
@Entity
@Table(name = "stage")
public class Stage extends OwnedEntity {

    /** As many as a board can show. */
    static final int MOST = 30;

    @Version
    public int version;

    /** Names the stage in addresses and files; made from its first name and kept when it is renamed. */
    @Column(updatable = false)
    public String slug;

    public String name;

    @Enumerated(EnumType.STRING)
    public StageKind kind;

    /** Its place among the candidate's stages, from 0. */
    public int position;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Stage() {}

    private Stage(String slug, StageDetails details, int position, Instant now) {
        this.slug = slug;
        this.position = position;
        createdAt = now;
        updatedAt = now;
        describe(details);
    }

    /** Gives a new candidate the stages everybody starts with: saved, applied, screening, interviewing, offer. */
    public static void createTheUsual(Instant now) {
        theUsual(now).forEach(stage -> stage.persist());
    }

    /** Whether the candidate has just the stages everybody starts with. */
    public static boolean areTheUsual() {
        return inOrder().stream()
                .map(stage -> List.of(stage.slug, stage.name, stage.kind))
                .toList()
                .equals(theUsual(null).stream()
                        .map(stage -> List.of(stage.slug, stage.name, stage.kind))
                        .toList());
    }

    private static List<Stage> theUsual(Instant now) {
        return List.of(
                new Stage("saved", new StageDetails("Saved", StageKind.SAVED, 0), 0, now),
                new Stage("applied", new StageDetails("Applied", StageKind.APPLIED, 1), 1, now),
                new Stage("screening", new StageDetails("Screening", StageKind.SCREENING, 2), 2, now),
                new Stage("interviewing", new StageDetails("Interviewing", StageKind.INTERVIEWING, 3), 3, now),
                new Stage("offer", new StageDetails("Offer", StageKind.OFFER, 4), 4, now));
    }

    /** The candidate's stages in their order. */
    public static List<Stage> inOrder() {
        return OwnRows.of(Stage.class, "from Stage s where s.candidateId = :candidate order by s.position")
                .list();
    }

    /** @throws NotFound when the candidate has no such stage */
    public static Stage require(UUID id) {
        return Stage.<Stage>findByIdOptional(id).orElseThrow(() -> new NotFound("stage"));
    }

    /** The stage with this slug, if the candidate has one. */
    public static Optional<Stage> withSlug(String slug) {
        return OwnRows.of(Stage.class, "from Stage s where s.candidateId = :candidate and s.slug = :slug")
                .with("slug", slug)
                .first();
    }

    /** @throws InvalidInput on the field {@code stage} when the candidate has no stage with this slug */
    public static Stage named(String slug) {
        return withSlug(slug).orElseThrow(() -> new InvalidInput("stage", "must be the slug of one of your stages"));
    }

    /** Where a new application begins: {@code saved}, else the first of its kind, else the first of all. */
    public static Stage first() {
        return first(inOrder());
    }

    /** As {@link #first()}, among the candidate's stages read before. */
    public static Stage first(List<Stage> stages) {
        return stages.stream()
                .filter(stage -> stage.slug.equals("saved"))
                .findFirst()
                .or(() -> stages.stream()
                        .filter(stage -> stage.kind == StageKind.SAVED)
                        .findFirst())
                .orElseGet(() -> stages.get(0));
    }

    /** Adds a stage; those at its position and after move on by one. At the end when no position is given. */
    public static Stage create(StageDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        List<Stage> stages = new ArrayList<>(inOrder());
        if (stages.size() >= MOST) {
            throw new TooManyStages();
        }
        Stage stage = new Stage(
                Slugs.unused(details.name(), "stage", slug -> withSlug(slug).isPresent()),
                details,
                stages.size(),
                moment.now());
        stages.add(place(details.position(), stages.size()), stage);
        number(stages, moment.now());
        stage.persist();
        return stage;
    }

    /** Renames the stage, changes its kind, or moves it to another position; the others make room. */
    public void change(StageDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (!details.name().equals(name) || details.kind() != kind) {
            describe(details);
            updatedAt = moment.now();
        }
        if (details.position() != null) {
            List<Stage> stages = new ArrayList<>(inOrder());
            stages.remove(this);
            stages.add(place(details.position(), stages.size()), this);
            number(stages, moment.now());
        }
    }

    /**
     * Deletes the stage.
     *
     * @throws StageInUse when an application is or was in it
     * @throws LastStage when it is the only one
     */
    public void remove(Moment moment) {
        if (StageChange.count("stage", this) > 0) {
            throw new StageInUse(name);
        }
        List<Stage> others = new ArrayList<>(inOrder());
        others.remove(this);
        if (others.isEmpty()) {
            throw new LastStage();
        }
        delete();
        number(others, moment.now());
    }

    /** The open stage nearest to a kind: of that kind, else the last before it, else the first. */
    public static Stage nearest(StageKind kind, List<Stage> stages) {
        Comparator<Stage> byDistance = Comparator.comparingInt((Stage stage) ->
                        Math.abs(stage.kind.compareTo(kind)) * 2 + (stage.kind.compareTo(kind) > 0 ? 1 : 0))
                .thenComparingInt(stage -> stage.position);
        return stages.stream().min(byDistance).orElseThrow();
    }

    private void describe(StageDetails details) {
        name = details.name();
        kind = details.kind();
    }

    private static int place(Integer wanted, int last) {
        return wanted == null ? last : Math.min(wanted, last);
    }

    private static void number(List<Stage> stages, Instant now) {
        for (int i = 0; i < stages.size(); i++) {
            stages.get(i).stand(i, now);
        }
    }

    private void stand(int place, Instant now) {
        if (position != place) {
            position = place;
            updatedAt = now;
        }
    }
}
