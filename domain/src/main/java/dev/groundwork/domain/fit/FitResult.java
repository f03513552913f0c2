package dev.groundwork.domain.fit;

import dev.groundwork.domain.guides.Fit;
import dev.groundwork.domain.guides.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What the answers of a fit check come to; {@code docs/guides.md} tells the formula.
 *
 * @param score 0 to 100; null while nothing is answered
 * @param verdict what the score comes to; null while there is none
 * @param deciding the slugs of the statements that decided it, in the guide's order
 */
public record FitResult(Integer score, FitVerdict verdict, List<String> deciding) {

    private static final double SHARE_OF_STATEMENTS = 0.6;

    /** Reckons with the statements that are answered and the requirements that are marked. */
    public static FitResult of(Fit fit, FitCheckDetails details) {
        Map<String, Integer> halves = halvesInFavour(fit, details.answers());
        OptionalDouble statements =
                halves.values().stream().mapToDouble(half -> half / 2.0).average();
        OptionalDouble requirements = details.requirements().stream()
                .map(RequirementDetails::share)
                .filter(Objects::nonNull)
                .mapToDouble(share -> share)
                .average();
        if (statements.isEmpty() && requirements.isEmpty()) {
            return new FitResult(null, null, List.of());
        }
        int score = (int) Math.round(100 * together(statements, requirements));
        FitVerdict verdict = FitVerdict.of(score);
        return new FitResult(score, verdict, deciding(halves, verdict));
    }

    /** Half points for the role: agreement where a statement speaks for it, disagreement where one speaks against it. */
    private static Map<String, Integer> halvesInFavour(Fit fit, Map<String, FitAnswer> answers) {
        Map<String, Integer> halves = new LinkedHashMap<>();
        for (Statement statement : fit.statements()) {
            FitAnswer answer = answers.get(statement.slug());
            if (answer != null) {
                halves.put(statement.slug(), fit.inFavour().contains(statement) ? answer.halves : 2 - answer.halves);
            }
        }
        return halves;
    }

    private static double together(OptionalDouble statements, OptionalDouble requirements) {
        if (statements.isEmpty()) {
            return requirements.getAsDouble();
        }
        return requirements.isEmpty()
                ? statements.getAsDouble()
                : SHARE_OF_STATEMENTS * statements.getAsDouble()
                        + (1 - SHARE_OF_STATEMENTS) * requirements.getAsDouble();
    }

    /** For a strong verdict those that speak for the role most clearly, otherwise those that speak against it most. */
    private static List<String> deciding(Map<String, Integer> halves, FitVerdict verdict) {
        int extreme = halves.values().stream()
                .reduce((one, other) -> verdict == FitVerdict.STRONG ? Math.max(one, other) : Math.min(one, other))
                .orElse(0);
        return halves.entrySet().stream()
                .filter(entry -> entry.getValue() == extreme)
                .map(Map.Entry::getKey)
                .toList();
    }
}
