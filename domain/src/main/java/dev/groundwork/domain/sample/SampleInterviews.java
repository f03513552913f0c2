package dev.groundwork.domain.sample;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.fit.FitCheck;
import dev.groundwork.domain.fit.FitCheckDetails;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.preparation.Debrief;
import dev.groundwork.domain.preparation.DebriefDetails;
import dev.groundwork.domain.preparation.Practice;
import dev.groundwork.domain.preparation.PracticeDetails;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.preparation.Statement;
import dev.groundwork.domain.preparation.StatementDetails;
import dev.groundwork.domain.preparation.Story;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the rounds of the sample search, and what is prepared for them, as if the candidate had done so day by day. */
final class SampleInterviews {

    /** How many days ahead a round becomes known. */
    private static final int NOTICE = 6;

    /** How many of the things that are due for a coming round are still open. */
    private static final int LEFT_OPEN = 3;

    private final Map<String, JobApplication> applications;
    private final Map<String, Contact> contacts;
    private final Moment moment;

    /**
     * @param applications by the names of their companies, as the file means them
     * @param contacts by their names
     */
    SampleInterviews(Map<String, JobApplication> applications, Map<String, Contact> contacts, Moment moment) {
        this.applications = applications;
        this.contacts = contacts;
        this.moment = moment;
    }

    /** Writes everything. What does not hang on an application is told: the ids of practice and of stories. */
    Made write() {
        SamplePreparation sample = SamplePreparation.read();
        JobApplication suited = applications.get(sample.fitCheck().company());
        suited.guide = sample.guide();
        sample.careerPaths().forEach(this::head);
        FitCheck.answer(
                suited,
                new FitCheckDetails(
                        sample.fitCheck().answers(),
                        sample.fitCheck().requirements(),
                        sample.fitCheck().honestAnswer()),
                daysFromNow(-NOTICE));
        Map<String, Story> stories = sample.stories().stream()
                .map(story -> Story.create(story, daysFromNow(-NOTICE)))
                .collect(Collectors.toMap(story -> story.title, Function.identity()));
        sample.rounds().forEach(round -> write(round, stories));
        sample.statements().forEach(this::write);
        return new Made(
                sample.practices().stream()
                        .map(this::write)
                        .map(practice -> practice.id)
                        .toList(),
                stories.values().stream().map(story -> story.id).toList());
    }

    /** What was made beside rounds. */
    record Made(List<UUID> practices, List<UUID> stories) {}

    private void head(String careerPath, List<String> companies) {
        companies.stream()
                .map(applications::get)
                .forEach(application -> application.careerPaths = Stream.concat(
                                Arrays.stream(application.careerPaths), Stream.of(careerPath))
                        .toArray(String[]::new));
    }

    private void write(SamplePreparation.SampleRound sample, Map<String, Story> stories) {
        Moment known = daysFromNow(Math.min(sample.days(), 0) - NOTICE);
        Interview interview = Interview.schedule(applications.get(sample.company()), details(sample), known);
        prepare(interview);
        sample.told().forEach(title -> stories.get(title).tell(interview));
        if (sample.debrief() != null) {
            Moment after = new Moment(interview.endsAt.plus(Duration.ofHours(1)), moment.zone());
            Debrief.hold(interview, debrief(sample.debrief()), after);
            interview.conclude(sample.outcome(), after);
        }
    }

    private InterviewDetails details(SamplePreparation.SampleRound sample) {
        return new InterviewDetails(
                sample.type(),
                sample.title(),
                sample.format(),
                null,
                moment.today().plusDays(sample.days()).atTime(LocalTime.parse(sample.time())),
                sample.zone(),
                sample.minutes(),
                sample.location(),
                sample.people().stream().map(contacts::get).toList(),
                null,
                sample.preparation());
    }

    /** Everything for a round that is past; for one to come what was due by now, but for the last few. */
    private void prepare(Interview interview) {
        Instant end = moment.startOf(moment.today().plusDays(1));
        List<ChecklistItem> due = ChecklistItem.ofEach(Checklist.of(interview)).values().stream()
                .flatMap(List::stream)
                .filter(item -> item.dueAt != null && item.dueAt.isBefore(end))
                .sorted((one, other) -> one.dueAt.compareTo(other.dueAt))
                .toList();
        int open = interview.isOver(moment.now()) ? 0 : Math.min(LEFT_OPEN, due.size());
        due.subList(0, due.size() - open).forEach(item -> {
            Instant done = item.dueAt.isBefore(moment.now()) ? item.dueAt : moment.now();
            item.complete(done, moment);
        });
    }

    /** Questions that the candidate has in her bank are left alone. */
    private static DebriefDetails debrief(SamplePreparation.SampleDebrief sample) {
        return new DebriefDetails(
                null,
                sample.summary(),
                sample.nextStep(),
                sample.promised(),
                sample.rating(),
                sample.questions().stream()
                        .filter(question -> Question.worded(question.text()).isEmpty())
                        .toList());
    }

    private void write(SamplePreparation.SampleStatement sample) {
        Statement.create(
                new StatementDetails(
                        applications.get(sample.company()),
                        sample.topic(),
                        sample.text(),
                        moment.today().plusDays(sample.days()),
                        sample.to()),
                daysFromNow(sample.days()));
    }

    private Practice write(SamplePreparation.SamplePractice sample) {
        Moment then = daysFromNow(sample.days());
        return Practice.log(
                new PracticeDetails(
                        sample.competency(),
                        sample.kind(),
                        sample.minutes(),
                        then.now(),
                        sample.scores(),
                        sample.note(),
                        null),
                then);
    }

    private Moment daysFromNow(int days) {
        return new Moment(moment.now().plus(Duration.ofDays(days)), moment.zone());
    }
}
