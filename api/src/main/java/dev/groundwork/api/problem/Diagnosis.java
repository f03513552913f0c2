package dev.groundwork.api.problem;

import dev.groundwork.api.json.MalformedInput;
import dev.groundwork.domain.Busy;
import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.DiskFailure;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.RegistrationClosed;
import dev.groundwork.domain.account.TooManyAttempts;
import dev.groundwork.domain.database.DatabaseFailure;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/** Finds out what a throwable means to the one who sent the request. */
final class Diagnosis {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String SECONDS_OF_AN_OUTAGE = "5";
    private static final String SECONDS_UNTIL_THERE_IS_ROOM = "60";

    private Diagnosis() {}

    /** The failure behind a throwable, or behind the first of its causes that is understood. */
    static Failure of(Throwable thrown) {
        return DatabaseFailure.causes(thrown)
                .map(Diagnosis::understood)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Statuses.failure(500));
    }

    private static Optional<Failure> understood(Throwable cause) {
        return Stream.of(ofRequest(cause), ofDomain(cause), ofAccess(cause), ofDatabase(cause))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Failure> ofRequest(Throwable cause) {
        if (cause instanceof MalformedInput malformed) {
            return Optional.of(new Failure(400, malformed.getMessage()));
        }
        if (isBrokenForm(cause)) {
            return Optional.of(new Failure(400, "The body is not a well-formed multipart form."));
        }
        if (cause instanceof PreconditionMissed missed) {
            Failure failure = new Failure(412, missed.getMessage());
            return Optional.of(missed.current() == null ? failure : failure.with(HttpHeaders.ETAG, missed.current()));
        }
        if (DiskFailure.isOne(cause)) {
            return Optional.of(
                    new Failure(503, "The server has no room for this at the moment. Nothing of it was kept.")
                            .with(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_THERE_IS_ROOM));
        }
        if (cause instanceof WebApplicationException web) {
            return Optional.of(Statuses.failure(web.getResponse()));
        }
        return Optional.empty();
    }

    /** A form that is cut off has no exception of its own. */
    private static boolean isBrokenForm(Throwable cause) {
        return cause instanceof MultipartParser.MalformedMessageException
                || cause instanceof IOException
                        && String.valueOf(cause.getMessage()).startsWith("Connection terminated parsing multipart");
    }

    private static Optional<Failure> ofDomain(Throwable cause) {
        if (cause instanceof NotFound) {
            return Optional.of(Statuses.failure(404));
        }
        if (cause instanceof InvalidInput invalid) {
            return Optional.of(new Failure(UNPROCESSABLE, invalid.getMessage(), invalid.violations(), Map.of()));
        }
        if (cause instanceof Conflict conflict) {
            return Optional.of(new Failure(409, conflict.getMessage()));
        }
        if (cause instanceof Busy busy) {
            return Optional.of(new Failure(503, busy.getMessage())
                    .with(
                            HttpHeaders.RETRY_AFTER,
                            String.valueOf(busy.retryAfter().toSeconds())));
        }
        return Optional.empty();
    }

    private static Optional<Failure> ofAccess(Throwable cause) {
        if (cause instanceof UnauthorizedException || cause instanceof AuthenticationException) {
            return Optional.of(Statuses.failure(401));
        }
        if (cause instanceof ForbiddenException) {
            return Optional.of(Statuses.failure(403));
        }
        if (cause instanceof RegistrationClosed closed) {
            return Optional.of(new Failure(403, closed.getMessage()));
        }
        if (cause instanceof TooManyAttempts attempts) {
            return Optional.of(new Failure(TOO_MANY_REQUESTS, attempts.getMessage())
                    .with(
                            HttpHeaders.RETRY_AFTER,
                            String.valueOf(Math.max(1, attempts.retryAfter().toSeconds()))));
        }
        return Optional.empty();
    }

    private static Optional<Failure> ofDatabase(Throwable cause) {
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Optional.of(Statuses.failure(409));
        }
        if (cause instanceof SQLException sql) {
            return switch (DatabaseFailure.of(sql)) {
                case UNAVAILABLE ->
                    Optional.of(Statuses.failure(503).with(HttpHeaders.RETRY_AFTER, SECONDS_OF_AN_OUTAGE));
                case LOST_RACE -> Optional.of(Statuses.failure(409));
                case BROKEN -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** Whether a throwable means that somebody else changed the same thing at the same time. */
    static boolean isLostRace(Throwable thrown) {
        return DatabaseFailure.causes(thrown)
                .anyMatch(cause -> List.of(OptimisticLockException.class, StaleStateException.class).stream()
                        .anyMatch(type -> type.isInstance(cause)));
    }
}
