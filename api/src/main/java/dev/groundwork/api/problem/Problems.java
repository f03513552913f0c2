package dev.groundwork.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.domain.database.Failover;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers every failure under {@code /api} with a {@link Problem}: the one place where statuses are decided. The types
 * beside {@code Throwable} are those that the platform would answer itself. Where pages are served as well, their own
 * mapper comes first and hands the API's failures over to this one.
 */
@Singleton
@Default
@Identifier("api")
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final ObjectMapper mapper;
    private final CurrentVertxRequest request;
    private final Failover failover;

    Problems(ObjectMapper mapper, CurrentVertxRequest request, Failover failover) {
        this.mapper = mapper;
        this.request = request;
        this.failover = failover;
    }

    /** The answer to a failure of the current request; what fails on the server's side is logged. */
    @Override
    @ServerExceptionMapper(
            value = {
                Throwable.class,
                ValidationException.class,
                UnauthorizedException.class,
                AuthenticationFailedException.class,
                AuthenticationCompletionException.class,
                AuthenticationRedirectException.class,
                ForbiddenException.class
            },
            priority = Priorities.USER)
    public Response toResponse(Throwable thrown) {
        failover.leaveIfReadOnly(thrown);
        RoutingContext context = request.getCurrent();
        Failure failure = failure(thrown, context);
        Response.ResponseBuilder response = Response.status(failure.status())
                .type(Problem.MEDIA_TYPE)
                .entity(body(failure, context.request().path()));
        headers(failure, context).forEach(response::header);
        return response.build();
    }

    /** Answers where no resource was reached: a route that is none, or a failure before routing. */
    void answer(RoutingContext context, int status, Throwable thrown) {
        Failure failure = thrown == null ? Statuses.failure(status) : failure(thrown, context);
        context.response().setStatusCode(failure.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers(failure, context).forEach(context.response()::putHeader);
        context.end(body(failure, context.request().path()));
    }

    private static Failure failure(Throwable thrown, RoutingContext context) {
        if (Diagnosis.isLostRace(thrown) && context.request().headers().contains(HttpHeaders.IF_MATCH)) {
            return Statuses.failure(412);
        }
        if (thrown instanceof NotFoundException && AllowedMethods.areOthers()) {
            return Statuses.failure(405);
        }
        Failure failure = Diagnosis.of(thrown);
        log(failure, thrown, context.request());
        return failure;
    }

    private static void log(Failure failure, Throwable thrown, HttpServerRequest request) {
        if (failure.status() == 503) {
            LOG.warnf("%s %s failed: %s", request.method(), request.path(), thrown.getMessage());
        } else if (failure.status() >= 500) {
            LOG.errorf(thrown, "%s %s failed", request.method(), request.path());
        }
    }

    private static Map<String, String> headers(Failure failure, RoutingContext context) {
        return switch (failure.status()) {
            case 401 -> Map.of(HttpHeaders.WWW_AUTHENTICATE, Challenge.unknown(context));
            case 403 -> Challenge.insufficient(context);
            case 405 -> Map.of(HttpHeaders.ALLOW, AllowedMethods.here());
            case 413 -> Map.of("Connection", "close");
            case 415 -> understoodBodies(context.request().method().name());
            default -> failure.headers();
        };
    }

    /** For POST and PATCH there is a header that says which bodies are understood (RFC 5789, LDP). */
    private static Map<String, String> understoodBodies(String method) {
        String header = Map.of("POST", "Accept-Post", "PATCH", "Accept-Patch").get(method);
        Set<String> types = header == null ? Set.of() : AllowedMethods.bodiesOf(method);
        return header == null
                ? Map.of()
                : Map.of(header, types.isEmpty() ? MediaType.APPLICATION_JSON : String.join(", ", types));
    }

    private String body(Failure failure, String path) {
        try {
            return mapper.writeValueAsString(Problem.of(failure, path));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always writable", e);
        }
    }
}
