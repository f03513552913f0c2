package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Tagged;
import dev.groundwork.domain.guides.CompetencyKind;
import dev.groundwork.domain.preparation.CompetencyReadiness;
import dev.groundwork.domain.preparation.Evidence;
import dev.groundwork.domain.preparation.EvidenceType;
import dev.groundwork.domain.preparation.Readiness;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How ready the candidate is.
 *
 * @param coverage the mean of the competencies shown, each by its weight; null where none is
 */
public record ReadinessJson(List<OneJson> competencies, Integer coverage, BalanceJson balance) implements Tagged {

    /**
     * How ready for one competency.
     *
     * @param score from 0 to 100, the sum of the points of all evidence
     * @param evidence what is behind it, the weightiest first
     * @param raise the one next step that would raise it most, or null
     */
    public record OneJson(
            String competency,
            String name,
            CompetencyKind kind,
            int weight,
            int score,
            List<EvidenceJson> evidence,
            String raise) {}

    /**
     * Something behind a score.
     *
     * @param id the row, or null where several that weigh little stand together
     */
    public record EvidenceJson(
            EvidenceType type, @Schema(nullable = true) UUID id, String label, double points) {}

    /**
     * What the preparation of the last two weeks went to.
     *
     * @param fundamentalShare the part of fundamentals, from 0 to 1
     * @param toolShare the part of tools, from 0 to 1
     * @param warning a sentence with the figures when it leans to tools while fundamentals are not covered, or null
     */
    public record BalanceJson(double fundamentalShare, double toolShare, String warning) {}

    static ReadinessJson of(Readiness readiness) {
        return new ReadinessJson(
                readiness.competencies().stream().map(ReadinessJson::of).toList(),
                readiness.coverage().orElse(null),
                new BalanceJson(
                        rounded(readiness.balance().fundamentalShare()),
                        rounded(readiness.balance().toolShare()),
                        readiness.balance().warning()));
    }

    private static OneJson of(CompetencyReadiness readiness) {
        return new OneJson(
                readiness.competency().slug,
                readiness.competency().name,
                readiness.competency().kind,
                readiness.competency().weight,
                readiness.score(),
                readiness.evidence().stream().map(ReadinessJson::of).toList(),
                readiness.raise().map(raise -> raise.sentence()).orElse(null));
    }

    private static EvidenceJson of(Evidence evidence) {
        return new EvidenceJson(evidence.type(), evidence.id(), evidence.label(), rounded(evidence.points()));
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
