package dev.groundwork.api.fit;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.fit.FitAnswer;
import dev.groundwork.domain.fit.FitCheck;
import dev.groundwork.domain.fit.FitCheckDetails;
import dev.groundwork.domain.fit.FitVerdict;
import dev.groundwork.domain.fit.RequirementDetails;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whether a role suits the candidate, as she answered it. */
public record FitCheckJson(
        UUID id,
        int version,
        UUID applicationId,
        String guide,
        Map<String, FitAnswer> answers,
        List<RequirementDetails> requirements,
        String honestAnswer,
        Integer score,
        FitVerdict verdict,
        List<String> deciding,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static FitCheckJson of(FitCheck fitCheck) {
        FitCheckDetails details = fitCheck.details();
        return new FitCheckJson(
                fitCheck.id,
                fitCheck.version,
                fitCheck.application.id,
                fitCheck.guide,
                details.answers(),
                details.requirements(),
                details.honestAnswer(),
                fitCheck.score,
                fitCheck.verdict,
                List.of(fitCheck.deciding),
                fitCheck.createdAt,
                fitCheck.updatedAt);
    }
}
