package dev.groundwork.web.application;

import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.WorkMode;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** The facts of an application as a candidate types them, and the version that she saw when she began. */
public class ApplicationForm {

    @RestForm
    public String version;

    @RestForm
    public String company;

    @RestForm
    public String role;

    @RestForm
    public String postingUrl;

    @RestForm
    public String location;

    @RestForm
    public String workMode;

    @RestForm
    public String employmentType;

    @RestForm
    public String salaryMin;

    @RestForm
    public String salaryMax;

    @RestForm
    public String salaryCurrency;

    @RestForm
    public String salaryPeriod;

    @RestForm
    public String salaryNote;

    @RestForm
    public String source;

    @RestForm
    public String tags;

    @RestForm
    public String excitement;

    @RestForm
    public String description;

    @RestForm
    public String notes;

    @RestForm
    public String appliedOn;

    @RestForm
    public String followUpOn;

    @RestForm
    public String deadline;

    @RestForm
    public String guide;

    /** Slugs, one each or parted by commas. */
    @RestForm
    public List<String> careerPaths;

    /** What is known of an application. */
    public static ApplicationForm of(JobApplication application) {
        ApplicationForm form = of(application.details());
        form.version = String.valueOf(application.version);
        return form;
    }

    /** What a command says. */
    public static ApplicationForm of(ApplicationDetails details) {
        ApplicationForm form = new ApplicationForm();
        form.company = details.company();
        form.role = details.role();
        form.postingUrl = text(details.postingUrl());
        form.location = text(details.location());
        form.workMode = text(details.workMode());
        form.employmentType = text(details.employmentType());
        form.salaryMin = text(details.salaryMin());
        form.salaryMax = text(details.salaryMax());
        form.salaryCurrency = text(details.salaryCurrency());
        form.salaryPeriod = text(details.salaryPeriod());
        form.salaryNote = text(details.salaryNote());
        form.source = text(details.source());
        form.tags = String.join(", ", details.tags());
        form.excitement = text(details.excitement());
        form.description = text(details.description());
        form.notes = text(details.notes());
        form.appliedOn = text(details.appliedOn());
        form.followUpOn = text(details.followUpOn());
        form.deadline = text(details.deadline());
        form.guide = text(details.guide());
        form.careerPaths = details.careerPaths();
        return form;
    }

    /** @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule, by field of this form */
    public ApplicationDetails details() {
        Typed typed = new Typed();
        BigDecimal low = typed.amount("salaryMin", salaryMin);
        BigDecimal high = typed.amount("salaryMax", salaryMax);
        if (low != null && high != null && low.compareTo(high) > 0) {
            typed.refuse("salaryMin", MessageBundles.get(ApplicationTexts.class).aboveUpperEnd());
        }
        return typed.into(new ApplicationDetails(
                company,
                role,
                postingUrl,
                location,
                typed.choice("workMode", workMode, WorkMode.class),
                typed.choice("employmentType", employmentType, EmploymentType.class),
                low,
                high,
                salaryCurrency,
                typed.choice("salaryPeriod", salaryPeriod, SalaryPeriod.class),
                salaryNote,
                source,
                Typed.list(tags),
                typed.count("excitement", excitement),
                Typed.lines(description),
                Typed.lines(notes),
                typed.day("appliedOn", appliedOn),
                typed.day("followUpOn", followUpOn),
                typed.day("deadline", deadline),
                guide,
                getChosenPaths()));
    }

    /** The slugs of the career paths that were chosen. */
    public List<String> getChosenPaths() {
        return careerPaths == null
                ? List.of()
                : careerPaths.stream()
                        .flatMap(typed -> Typed.list(typed).stream())
                        .toList();
    }

    /** The guides to choose from, what is chosen among them whether it is there or not. */
    public List<Option> getGuides() {
        return GuideChoices.guides(guide);
    }

    /** The career paths to choose from, those that are chosen among them. */
    public List<Option> getOfferedPaths() {
        return GuideChoices.careerPaths(guide, getChosenPaths());
    }

    /** Whether the candidate began with this state of the application. */
    boolean isUpToDateWith(JobApplication application) {
        return String.valueOf(application.version).equals(version);
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }
}
