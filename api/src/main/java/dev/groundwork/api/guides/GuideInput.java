package dev.groundwork.api.guides;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.guides.CareerPath;
import dev.groundwork.domain.guides.ChecklistTemplate;
import dev.groundwork.domain.guides.Fit;
import dev.groundwork.domain.guides.GuideCompetency;
import dev.groundwork.domain.guides.GuideContent;
import dev.groundwork.domain.guides.QuestionArea;
import dev.groundwork.domain.guides.ResumeEvidence;
import dev.groundwork.domain.guides.Salary;
import dev.groundwork.domain.guides.Statement;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate writes into a guide of her own; {@link GuideContent} says what each word means.
 *
 * @param slug made from the title when left out
 */
@InputOf(GuideJson.class)
public record GuideInput(
        String slug,
        @Schema(required = true, maxLength = 200) String title,
        String company,
        @Schema(required = true, maxLength = 200) String role,
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
        List<ChecklistTemplate> checklists) {

    GuideContent content() {
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
                checklists);
    }
}
