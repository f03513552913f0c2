package dev.groundwork.domain.fit;

import dev.groundwork.domain.OwnedEntity;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/** One thing a posting asks for, and how the candidate stands to it. */
@Entity
@Table(name = "requirement")
public class Requirement extends OwnedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fit_check_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    FitCheck fitCheck;

    int position;

    public String text;

    @Enumerated(EnumType.STRING)
    public RequirementState met;

    public String evidence;

    public String plan;

    protected Requirement() {}

    /** What the posting asks for, in its order. */
    public static List<Requirement> of(FitCheck fitCheck) {
        return fitCheck.id == null ? List.of() : list("fitCheck = ?1 order by position, id", fitCheck);
    }

    /** What the candidate wrote down about it. */
    public RequirementDetails details() {
        return new RequirementDetails(text, met, evidence, plan);
    }

    static void replace(FitCheck fitCheck, List<RequirementDetails> requirements) {
        of(fitCheck).forEach(Requirement::delete);
        for (int i = 0; i < requirements.size(); i++) {
            RequirementDetails details = requirements.get(i);
            Requirement requirement = new Requirement();
            requirement.fitCheck = fitCheck;
            requirement.position = i;
            requirement.text = details.text();
            requirement.met = details.met();
            requirement.evidence = details.evidence();
            requirement.plan = details.plan();
            requirement.persist();
        }
    }
}
