package dev.groundwork.domain.guides;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.StageKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Everything a guide says: one set of rules for file, form and API. Lists are never null.
 *
 * @param slug names the guide; null lets one be made from the title
 * @param title what the guide is called
 * @param company whose role it is, or null
 * @param role what the role is called
 * @param level who can apply, or null
 * @param summary what the company and the job are about, or null
 * @param workday what a day looks like, or null
 * @param temperament what kind of person it wants, or null
 * @param activities what the work consists of
 * @param competencies what one has to be good at
 * @param fit whom it suits
 * @param questionAreas what interviews ask about
 * @param commonMistake what applicants prepare wrongly, or null
 * @param salary what is paid and what for, or null
 * @param careerPaths where it leads
 * @param resumeEvidence what a résumé should show
 * @param checklists what to do before rounds and in stages
 */
public record GuideContent(
        @Slug String slug,
        @NotBlank @Text(max = 200) String title,
        @Text(max = 200) String company,
        @NotBlank @Text(max = 200) String role,
        @Text(max = 2000) String level,
        @Text(max = 5000) String summary,
        @Text(max = 5000) String workday,
        @Text(max = 2000) String temperament,
        @Size(max = 50) @EachSlugOnce List<@Valid Statement> activities,
        @Size(max = 50) @EachSlugOnce List<@Valid GuideCompetency> competencies,
        @Valid Fit fit,
        @Size(max = 50) @EachSlugOnce List<@Valid QuestionArea> questionAreas,
        @Text(max = 2000) String commonMistake,
        @Valid Salary salary,
        @Size(max = 50) @EachSlugOnce List<@Valid CareerPath> careerPaths,
        @Valid ResumeEvidence resumeEvidence,
        @Size(max = 50) @EachSlugOnce List<@Valid ChecklistTemplate> checklists) {

    public GuideContent {
        slug = Written.text(slug);
        title = Names.tidy(title);
        company = Names.tidy(company);
        role = Names.tidy(role);
        level = Written.text(level);
        summary = Written.text(summary);
        workday = Written.text(workday);
        temperament = Written.text(temperament);
        activities = Written.list(activities);
        competencies = Written.list(competencies);
        fit = fit == null ? new Fit(null, null, null) : fit;
        questionAreas = Written.list(questionAreas);
        commonMistake = Written.text(commonMistake);
        careerPaths = Written.list(careerPaths);
        resumeEvidence = resumeEvidence == null ? new ResumeEvidence(null, null, null) : resumeEvidence;
        checklists = Written.list(checklists);
    }

    /** The same under another slug and title. */
    public GuideContent named(String newSlug, String newTitle) {
        return new GuideContent(
                newSlug,
                newTitle,
                company,
                role,
                level,
                summary,
                workday,
                temperament,
                activities,
                competencies,
                fit,
                questionAreas,
                commonMistake,
                salary,
                careerPaths,
                resumeEvidence,
                checklists);
    }

    /** The same with other checklists. */
    public GuideContent with(List<ChecklistTemplate> newChecklists) {
        return new GuideContent(
                slug,
                title,
                company,
                role,
                level,
                summary,
                workday,
                temperament,
                activities,
                competencies,
                fit,
                questionAreas,
                commonMistake,
                salary,
                careerPaths,
                resumeEvidence,
                newChecklists);
    }

    /** The checklists for rounds of a type. */
    public List<ChecklistTemplate> checklistsFor(InterviewType roundType) {
        return checklists.stream()
                .filter(template -> template.roundType() == roundType)
                .toList();
    }

    /** The checklists for applications in stages of a kind. */
    public List<ChecklistTemplate> checklistsFor(StageKind stageKind) {
        return checklists.stream()
                .filter(template -> template.stageKind() == stageKind)
                .toList();
    }

    /** The career path with this slug, if it has it. */
    public Optional<CareerPath> careerPath(String pathSlug) {
        return careerPaths.stream().filter(path -> path.slug().equals(pathSlug)).findFirst();
    }
}
