package dev.groundwork.web.fit;

import dev.groundwork.domain.fit.FitAnswer;
import dev.groundwork.domain.guides.Statement;

/**
 * A statement of a fit check with its answer.
 *
 * @param statement what the guide says
 * @param answer how far it is true; null while it is open
 * @param isDeciding whether it decided the verdict
 */
public record FitStatement(Statement statement, FitAnswer answer, boolean isDeciding) {

    /** Whether this is the answer, by its name. */
    public boolean answered(String name) {
        return answer != null && answer.name().equals(name);
    }
}
