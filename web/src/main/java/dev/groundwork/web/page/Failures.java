package dev.groundwork.web.page;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.RegistrationClosed;
import dev.groundwork.domain.account.TooManyAttempts;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns whatever went wrong into an answer: a page for people here, problem details for programs there. All failures
 * of the application come through this one door, because a mapper is global and cannot be tied to a path.
 */
public class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private final Instance<ExceptionMapper<Throwable>> api;
    private final FailurePages pages;
    private final SignInFirst signInFirst;

    Failures(
            @Any @Identifier("api") Instance<ExceptionMapper<Throwable>> api,
            FailurePages pages,
            SignInFirst signInFirst) {
        this.api = api;
        this.pages = pages;
        this.signInFirst = signInFirst;
    }

    @ServerExceptionMapper(
            value = {
                Throwable.class,
                WebApplicationException.class,
                ValidationException.class,
                UnauthorizedException.class,
                AuthenticationFailedException.class,
                ForbiddenException.class
            },
            priority = Priorities.USER - 1)
    public Response answer(Throwable failure, ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        return Paths.isApi(path) && api.isResolvable() ? api.get().toResponse(failure) : page(failure, request);
    }

    private Response page(Throwable failure, ContainerRequestContext request) {
        if (failure instanceof UnauthorizedException || failure instanceof AuthenticationFailedException) {
            return signInFirst.answer(request);
        }
        if (failure instanceof TooManyAttempts tooMany) {
            return tooManyAttempts(tooMany.retryAfter(), request);
        }
        if (failure instanceof WebApplicationException answered
                && answered.getResponse().getStatus() < 400) {
            return answered.getResponse();
        }
        Failure kind = kind(failure);
        return kind == Failure.BROKEN
                ? broken(failure, request)
                : show(kind, advice(failure, kind), request).build();
    }

    private static Failure kind(Throwable failure) {
        if (failure instanceof WebApplicationException answered) {
            return Failure.of(answered.getResponse().getStatus());
        }
        if (failure instanceof NotFound) {
            return Failure.NOT_FOUND;
        }
        if (failure instanceof ForbiddenException || failure instanceof RegistrationClosed) {
            return Failure.FORBIDDEN;
        }
        if (failure instanceof Conflict
                || failure instanceof OptimisticLockException
                || failure instanceof StaleStateException) {
            return Failure.CONFLICT;
        }
        if (failure instanceof InvalidInput || failure instanceof ValidationException) {
            return Failure.UNPROCESSABLE;
        }
        return failure instanceof JDBCConnectionException ? Failure.UNAVAILABLE : Failure.BROKEN;
    }

    /** The domain's own words where it has some: they say what to do instead. */
    private static String advice(Throwable failure, Failure kind) {
        return failure instanceof Conflict || failure instanceof RegistrationClosed
                ? failure.getMessage()
                : kind.advice();
    }

    private Response broken(Throwable failure, ContainerRequestContext request) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "A page failed, number %s: %s", id, request.getMethod());
        Failure kind = Failure.BROKEN;
        return pages.show(
                        kind.status,
                        kind.title(),
                        kind.advice(),
                        Failure.texts().number(id),
                        request)
                .build();
    }

    private Response tooManyAttempts(Duration wait, ContainerRequestContext request) {
        long minutes = wait.plusSeconds(59).toMinutes();
        return show(Failure.TOO_MANY_ATTEMPTS, Failure.texts().tooManyAttemptsAdvice(minutes), request)
                .header(HttpHeaders.RETRY_AFTER, wait.plusMillis(999).toSeconds())
                .build();
    }

    private Response.ResponseBuilder show(Failure kind, String advice, ContainerRequestContext request) {
        return pages.show(kind.status, kind.title(), advice, "", request);
    }
}
