package dev.groundwork.web.application;

import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known about an application, in a line for its head and in a list. What is not known is left out. */
@RequestScoped
public class Facts {

    @Inject
    When when;

    @Inject
    Page page;

    /** "Redmond, WA, hybrid · $120,000 to $180,000 a year · applied 3 weeks ago through Referral", in its parts. */
    List<String> line(JobApplication application) {
        List<String> parts = new ArrayList<>();
        add(parts, place(application));
        add(parts, Salary.of(application, page.getCandidate().locale()));
        if (application.appliedOn == null) {
            add(parts, texts().added(when.fromToday(application.createdAt)));
            add(parts, application.source == null ? "" : texts().foundThrough(application.source));
        } else {
            String day = when.fromToday(application.appliedOn);
            add(
                    parts,
                    application.source == null
                            ? texts().applied(day)
                            : texts().appliedThrough(day, application.source));
        }
        return parts;
    }

    /** Everything but company, role, notes and the posting's text. */
    List<Fact> list(JobApplication application) {
        List<Fact> facts = new ArrayList<>();
        if (application.postingUrl != null) {
            String host = URI.create(application.postingUrl).getRawAuthority();
            facts.add(new Fact(texts().postingUrl(), host, application.postingUrl));
        }
        add(facts, texts().location(), place(application));
        if (application.employmentType != null) {
            add(facts, texts().employmentType(), words().employmentType(application.employmentType));
        }
        add(facts, texts().salary(), Salary.of(application, page.getCandidate().locale()));
        add(facts, texts().source(), application.source);
        if (application.excitement != null) {
            add(facts, texts().excitement(), texts().ofFive(application.excitement));
        }
        add(facts, texts().appliedOn(), day(application.appliedOn));
        add(facts, texts().followUpOn(), day(application.followUpOn));
        add(facts, texts().deadline(), day(application.deadline));
        addGuide(facts, application);
        return facts;
    }

    private static void addGuide(List<Fact> facts, JobApplication application) {
        Optional<Guide> guide = Guide.named(application.guide);
        if (guide.isPresent()) {
            facts.add(new Fact(texts().guide(), guide.get().content().title(), "/guides/" + application.guide));
        } else {
            add(facts, texts().guide(), application.guide);
        }
        Guide names = guide.orElseGet(Guide::usual);
        add(
                facts,
                texts().careerPaths(),
                Arrays.stream(application.careerPaths)
                        .map(slug -> GuideChoices.nameOfPath(names, slug))
                        .collect(Collectors.joining(", ")));
    }

    private static String place(JobApplication application) {
        String mode = application.workMode == null ? "" : words().workMode(application.workMode);
        if (application.location == null) {
            return mode;
        }
        return mode.isEmpty()
                ? application.location
                : texts().placeAndMode(application.location, mode.toLowerCase(Locale.ROOT));
    }

    private String day(LocalDate day) {
        return day == null ? "" : when.day(day);
    }

    private static void add(List<Fact> facts, String label, String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new Fact(label, text, null));
        }
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private static Words words() {
        return MessageBundles.get(Words.class);
    }

    private static ApplicationTexts texts() {
        return MessageBundles.get(ApplicationTexts.class);
    }
}
