package dev.groundwork.web.failure;

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
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;

/** What a throwable means to the person whose request it ended. */
record Diagnosis(Failure failure, Throwable cause) {

    /** Of the throwable, or of the first of its causes that is understood. */
    static Diagnosis of(Throwable thrown) {
        return DatabaseFailure.causes(thrown)
                .flatMap(cause -> failure(cause).map(failure -> new Diagnosis(failure, cause)).stream())
                .findFirst()
                .orElseGet(() -> new Diagnosis(Failure.BROKEN, thrown));
    }

    /** What to do about it, in the domain's own words where it has some: they know better. */
    String advice() {
        boolean knowsBetter = cause instanceof Conflict || cause instanceof RegistrationClosed || cause instanceof Busy;
        return knowsBetter ? cause.getMessage() : failure.advice();
    }

    private static Optional<Failure> failure(Throwable cause) {
        if (cause instanceof WebApplicationException answered) {
            return Optional.of(Failure.of(answered.getResponse().getStatus()));
        }
        if (cause instanceof SQLException sql) {
            return Optional.of(ofDatabase(sql));
        }
        if (DiskFailure.isOne(cause)) {
            return Optional.of(Failure.NO_ROOM);
        }
        return Stream.of(ofAccess(cause), ofDomain(cause))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Failure> ofAccess(Throwable cause) {
        if (cause instanceof UnauthorizedException || cause instanceof AuthenticationException) {
            return Optional.of(Failure.SIGNED_OUT);
        }
        if (cause instanceof TooManyAttempts) {
            return Optional.of(Failure.TOO_MANY_ATTEMPTS);
        }
        return cause instanceof ForbiddenException || cause instanceof RegistrationClosed
                ? Optional.of(Failure.FORBIDDEN)
                : Optional.empty();
    }

    private static Optional<Failure> ofDomain(Throwable cause) {
        if (cause instanceof NotFound) {
            return Optional.of(Failure.NOT_FOUND);
        }
        if (cause instanceof Busy) {
            return Optional.of(Failure.UNAVAILABLE);
        }
        if (cause instanceof InvalidInput || cause instanceof ValidationException) {
            return Optional.of(Failure.UNPROCESSABLE);
        }
        boolean lostRace = cause instanceof Conflict
                || cause instanceof OptimisticLockException
                || cause instanceof StaleStateException;
        return lostRace ? Optional.of(Failure.CONFLICT) : Optional.empty();
    }

    private static Failure ofDatabase(SQLException sql) {
        return switch (DatabaseFailure.of(sql)) {
            case UNAVAILABLE -> Failure.UNAVAILABLE;
            case LOST_RACE -> Failure.CONFLICT;
            case BROKEN -> Failure.BROKEN;
        };
    }
}
