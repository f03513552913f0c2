package dev.groundwork.web.failure;

import dev.groundwork.domain.Busy;
import dev.groundwork.domain.account.TooManyAttempts;
import dev.groundwork.domain.database.Failover;
import dev.groundwork.web.address.Paths;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns whatever went wrong into an answer: a page for people here, problem details for programs there. All failures
 * of the application come through this one door, because a mapper is global and cannot be tied to a path.
 */
public class Failures {

    /** Before the API's own mapper, which has the same types and is asked from here. */
    private static final int FIRST = Priorities.USER - 1;

    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Instance<ExceptionMapper<Throwable>> api;
    private final FailurePages pages;
    private final SignInFirst signInFirst;
    private final Failover failover;

    Failures(
            @Any @Identifier("api") Instance<ExceptionMapper<Throwable>> api,
            FailurePages pages,
            SignInFirst signInFirst,
            Failover failover) {
        this.failover = failover;
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
                AuthenticationCompletionException.class,
                AuthenticationRedirectException.class,
                ForbiddenException.class
            },
            priority = FIRST)
    public Response answer(Throwable thrown, ContainerRequestContext request) {
        if (thrown instanceof WebApplicationException answered
                && answered.getResponse().getStatus() < 400) {
            return answered.getResponse();
        }
        String path = request.getUriInfo().getRequestUri().getPath();
        return Paths.isApi(path) && api.isResolvable() ? api.get().toResponse(thrown) : page(thrown, request);
    }

    private Response page(Throwable thrown, ContainerRequestContext request) {
        Diagnosis diagnosis = Diagnosis.of(thrown);
        return switch (diagnosis.failure()) {
            case SIGNED_OUT -> signInFirst.answer(request);
            case TOO_MANY_ATTEMPTS -> tooManyAttempts(diagnosis, request);
            case BROKEN -> broken(thrown, request);
            case UNAVAILABLE, NO_ROOM -> unavailable(diagnosis, request);
            case BAD_REQUEST, FORBIDDEN, NOT_FOUND, NOT_ALLOWED, CONFLICT, TOO_LARGE, UNSUPPORTED, UNPROCESSABLE ->
                show(diagnosis.failure(), diagnosis.advice(), request).build();
        };
    }

    private Response tooManyAttempts(Diagnosis diagnosis, ContainerRequestContext request) {
        Duration wait = diagnosis.cause() instanceof TooManyAttempts attempts ? attempts.retryAfter() : SOON;
        long minutes = wait.plusSeconds(59).toMinutes();
        return show(diagnosis.failure(), Failure.texts().tooManyAttemptsAdvice(minutes), request)
                .header(HttpHeaders.RETRY_AFTER, wait.plusMillis(999).toSeconds())
                .build();
    }

    private Response unavailable(Diagnosis diagnosis, ContainerRequestContext request) {
        failover.leaveIfReadOnly(diagnosis.cause());
        LOG.warnf("A page cannot be shown at the moment: %s", diagnosis.cause().getMessage());
        Duration wait = diagnosis.cause() instanceof Busy busy ? busy.retryAfter() : SOON;
        return show(diagnosis.failure(), diagnosis.advice(), request)
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                .build();
    }

    private Response broken(Throwable thrown, ContainerRequestContext request) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(thrown, "A page failed, number %s: %s", id, request.getMethod());
        Failure failure = Failure.BROKEN;
        return pages.show(
                        failure.status,
                        failure.title(),
                        failure.advice(),
                        Failure.texts().number(id),
                        request)
                .build();
    }

    private Response.ResponseBuilder show(Failure failure, String advice, ContainerRequestContext request) {
        return pages.show(failure.status, failure.title(), advice, "", request);
    }
}
