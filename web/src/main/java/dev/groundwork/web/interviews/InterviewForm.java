package dev.groundwork.web.interviews;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewFormat;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.interviews.Interviewer;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.account.Choices;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** A round as a candidate types it. */
public class InterviewForm {

    private static final int MOST_LETTERS = 200;

    @RestForm
    public String type;

    @RestForm
    public String title;

    @RestForm
    public String format;

    @RestForm
    public String day;

    @RestForm
    public String time;

    @RestForm
    public String timeZone;

    @RestForm
    public String minutes;

    @RestForm
    public String location;

    /** The ids of known people who hold it. */
    @RestForm
    public List<String> people;

    /** The names of others, between commas. */
    @RestForm
    public String others;

    @RestForm
    public String preparation;

    /** A form in which nothing was typed, for a round on the candidate's own clock. */
    public static InterviewForm blank(ZoneId zone) {
        InterviewForm form = new InterviewForm();
        form.type = InterviewType.RECRUITER_SCREEN.name();
        form.format = InterviewFormat.VIDEO.name();
        form.timeZone = zone.getId();
        form.minutes = "60";
        return form;
    }

    static InterviewForm of(Interview interview) {
        InterviewForm form = new InterviewForm();
        form.type = interview.type.name();
        form.title = interview.title;
        form.format = interview.format == null ? "" : interview.format.name();
        form.day = interview.startsAtLocal.toLocalDate().toString();
        form.time = interview.startsAtLocal.toLocalTime().toString();
        form.timeZone = interview.timeZone;
        form.minutes = String.valueOf(interview.durationMinutes());
        form.location = interview.location;
        form.people = Interviewer.of(interview).stream()
                .map(contact -> contact.id.toString())
                .toList();
        form.preparation = interview.preparation;
        return form;
    }

    /**
     * Of a new round.
     *
     * @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule
     */
    InterviewDetails details(JobApplication application, Moment moment) {
        return details(application, null, InterviewOutcome.SCHEDULED, moment);
    }

    /** As {@link #details(JobApplication, Moment)}, for a round that is there: what the form does not ask for stays. */
    InterviewDetails over(Interview present, Moment moment) {
        return details(present.application, present, present.outcome, moment);
    }

    /** Whether a known person holds it. */
    public boolean has(UUID contact) {
        return people != null && people.contains(contact.toString());
    }

    public List<Option> getTypes() {
        InterviewTexts texts = MessageBundles.get(InterviewTexts.class);
        return Arrays.stream(InterviewType.values())
                .map(offered -> new Option(offered.name(), texts.typeOf(offered)))
                .toList();
    }

    public List<Option> getFormats() {
        InterviewTexts texts = MessageBundles.get(InterviewTexts.class);
        return Stream.concat(
                        Stream.of(new Option("", texts.formatUnknown())),
                        Arrays.stream(InterviewFormat.values())
                                .map(offered -> new Option(offered.name(), texts.formatOf(offered))))
                .toList();
    }

    /** Those where most companies are. */
    public List<Option> getUsualZones() {
        return Zones.usual(timeZone);
    }

    /** All there are. */
    public List<Option> getAllZones() {
        return Choices.timeZones(timeZone);
    }

    private InterviewDetails details(
            JobApplication application, Interview present, InterviewOutcome outcome, Moment moment) {
        Typed typed = new Typed();
        InterviewType chosenType = typed.choice("type", type, InterviewType.class);
        InterviewFormat chosenFormat = typed.choice("format", format, InterviewFormat.class);
        LocalDateTime start = start(typed);
        Integer length = typed.count("minutes", minutes);
        return typed.into(new InterviewDetails(
                chosenType,
                title,
                chosenFormat,
                instant(start, present),
                start,
                timeZone,
                length,
                location,
                interviewers(application, typed, moment),
                outcome,
                Typed.lines(preparation)));
    }

    private LocalDateTime start(Typed typed) {
        LocalDate startDay = typed.day("day", day);
        LocalTime startTime = typed.time("time", time);
        InterviewTexts texts = MessageBundles.get(InterviewTexts.class);
        if (day == null || day.isBlank()) {
            typed.refuse("day", texts.dayNeeded());
        }
        if (time == null || time.isBlank()) {
            typed.refuse("time", texts.timeNeeded());
        }
        return startDay == null || startTime == null ? null : startDay.atTime(startTime);
    }

    /** Where the clock on the wall was not touched, the instant stays: it may be the second of two such hours. */
    private Instant instant(LocalDateTime start, Interview present) {
        boolean same =
                present != null && present.startsAtLocal.equals(start) && Objects.equals(present.timeZone, timeZone);
        return same ? present.startsAt : null;
    }

    private List<Contact> interviewers(JobApplication application, Typed typed, Moment moment) {
        List<Contact> interviewers = new ArrayList<>();
        if (people != null) {
            people.forEach(id -> interviewers.add(known(id)));
        }
        for (String name : Typed.list(others)) {
            if (name.codePointCount(0, name.length()) > MOST_LETTERS) {
                typed.refuse("others", MessageBundles.get(InterviewTexts.class).nameTooLong());
            } else {
                interviewers.add(Contact.named(name, application.company, moment));
            }
        }
        return interviewers;
    }

    private static Contact known(String id) {
        try {
            return Contact.require(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("contact");
        }
    }
}
