package dev.groundwork.api.guides;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.guides.CareerPath;
import dev.groundwork.domain.guides.ChecklistTemplate;
import dev.groundwork.domain.guides.Fit;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.guides.GuideCompetency;
import dev.groundwork.domain.guides.GuideContent;
import dev.groundwork.domain.guides.QuestionArea;
import dev.groundwork.domain.guides.ResumeEvidence;
import dev.groundwork.domain.guides.Salary;
import dev.groundwork.domain.guides.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A role guide; {@link GuideContent} says what each word means. */
public record GuideJson(
        UUID id,
        int version,
        String slug,
        String title,
        String company,
        String role,
        String level,
        String summary,
        String workday,
        String temperament,
        List<Statement> activities,
        List<GuideCompetency> competencies,
        Fit fit,
        List<QuestionArea> questionAreas,
        String commonMistake,
        Salary salary,
        List<CareerPath> careerPaths,
        ResumeEvidence resumeEvidence,
        List<ChecklistTemplate> checklists,
        boolean builtIn,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static GuideJson of(Guide guide) {
        GuideContent content = guide.content();
        return new GuideJson(
                guide.id,
                guide.version,
                guide.slug,
                content.title(),
                content.company(),
                content.role(),
                content.level(),
                content.summary(),
                content.workday(),
                content.temperament(),
                content.activities(),
                content.competencies(),
                content.fit(),
                content.questionAreas(),
                content.commonMistake(),
                content.salary(),
                content.careerPaths(),
                content.resumeEvidence(),
                content.checklists(),
                guide.isBuiltIn(),
                guide.createdAt,
                guide.updatedAt);
    }
}
