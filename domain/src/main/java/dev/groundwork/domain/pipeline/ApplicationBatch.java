package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many new applications written at once: a few statements for all of them instead of a few for each. */
public final class ApplicationBatch {

    private final List<NewApplication> beginnings;
    private final List<JobApplication> applications = new ArrayList<>();
    private final List<StageChange> latestChanges = new ArrayList<>();
    private final Map<StageKind, Rhythm> rhythms;
    private final Moment moment;

    private ApplicationBatch(List<NewApplication> beginnings, Moment moment) {
        this.beginnings = beginnings;
        this.moment = moment;
        rhythms = Rhythm.inOrder().stream().collect(Collectors.toMap(rhythm -> rhythm.stageKind, rhythm -> rhythm));
    }

    /** Creates these applications, with their companies and tags where they are new. */
    public static List<JobApplication> create(List<NewApplication> beginnings, Moment moment) {
        ApplicationBatch batch = new ApplicationBatch(beginnings, moment);
        batch.createApplications();
        batch.createHistories();
        batch.planFollowUps();
        batch.tag();
        return batch.applications;
    }

    /** The tables are filled one after the other, so that each one's rows go out together. */
    private void createApplications() {
        Map<String, Company> companies = Company.named(
                beginnings.stream()
                        .map(beginning -> beginning.details().company())
                        .toList(),
                moment.now());
        for (NewApplication beginning : beginnings) {
            JobApplication application = new JobApplication(
                    beginning, companies.get(Names.key(beginning.details().company())), followUpOn(beginning), moment);
            application.persist();
            applications.add(application);
        }
    }

    private void createHistories() {
        List<StageChange> changes = IntStream.range(0, applications.size())
                .boxed()
                .flatMap(i -> historyOf(applications.get(i), beginnings.get(i)))
                .toList();
        changes.forEach(change -> change.persist());
        changes.forEach(change -> TimelineEntry.record(
                change, change.madeByCreation ? TimelineEntry.Type.CREATED : TimelineEntry.Type.STAGE));
        applications.forEach(application -> application.tellHowItEnded(moment));
    }

    private Stream<StageChange> historyOf(JobApplication application, NewApplication beginning) {
        List<StageChangeDetails> history = beginning.history();
        List<StageChange> changes = IntStream.range(0, history.size())
                .mapToObj(i -> new StageChange(application, history.get(i), i == 0, moment.now()))
                .toList();
        StageChange latest = changes.get(changes.size() - 1);
        latest.taskMade = beginning.followUpTold() || hasRhythm(beginning);
        latestChanges.add(latest);
        return changes.stream();
    }

    /** What is known before a row is first written needs no second statement. */
    private LocalDate followUpOn(NewApplication beginning) {
        return hasRhythm(beginning)
                ? rhythmDay(beginning).orElseThrow()
                : beginning.details().followUpOn();
    }

    private boolean hasRhythm(NewApplication beginning) {
        return !beginning.followUpTold()
                && beginning.details().followUpOn() == null
                && beginning.ending() == null
                && rhythmDay(beginning).isPresent();
    }

    private Optional<LocalDate> rhythmDay(NewApplication beginning) {
        StageChangeDetails latest = beginning.latest();
        return Optional.ofNullable(rhythms.get(latest.stage().kind))
                .flatMap(rhythm -> rhythm.dayAfter(latest.enteredAt(), moment));
    }

    private void planFollowUps() {
        for (int i = 0; i < applications.size(); i++) {
            JobApplication application = applications.get(i);
            StageChange latest = latestChanges.get(i);
            if (hasRhythm(beginnings.get(i))) {
                rhythms.get(latest.stage.kind).makeTask(latest, application.followUpOn, moment);
            } else if (application.followUpOn != null) {
                FollowUps.begin(application, application.followUpOn, moment);
            }
        }
    }

    private void tag() {
        Map<String, Tag> tags = Tag.named(beginnings.stream()
                .flatMap(beginning -> beginning.details().tags().stream())
                .toList());
        for (int i = 0; i < applications.size(); i++) {
            JobApplication application = applications.get(i);
            beginnings.get(i).details().tags().forEach(name -> Tagging.put(tags.get(Names.key(name)), application));
        }
    }
}
