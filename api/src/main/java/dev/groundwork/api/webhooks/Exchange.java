package dev.groundwork.api.webhooks;

import dev.groundwork.domain.webhooks.Attempt;
import dev.groundwork.domain.webhooks.DeliveryProblem;
import io.vertx.core.AsyncResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;

/** One request and its answer. Nothing goes out any more once it was given up. */
final class Exchange {

    private static final int MOST_BYTES = 64 * 1024;

    private final String body;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private HttpClientRequest request;
    private Integer status;
    private int received;
    private boolean givenUp;

    Exchange(String body) {
        this.body = body;
    }

    /** Goes on when there is a connection. */
    synchronized void begin(AsyncResult<HttpClientRequest> connected) {
        if (connected.failed()) {
            end.completeExceptionally(connected.cause());
            return;
        }
        request = connected.result();
        if (givenUp) {
            request.reset();
            return;
        }
        request.exceptionHandler(end::completeExceptionally);
        request.response().onSuccess(this::read).onFailure(end::completeExceptionally);
        request.end(Buffer.buffer(body));
    }

    /** What came of it, after so long at most. A status counts even if the rest of the answer does not come. */
    Attempt outcome(Duration patience, Supplier<Duration> took) {
        try {
            int answered = end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return Attempt.answered(answered, took.get());
        } catch (ExecutionException e) {
            return statusOr(problemOf(e.getCause()), took.get());
        } catch (TimeoutException e) {
            return statusOr(DeliveryProblem.TIMEOUT, took.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return statusOr(DeliveryProblem.UNREACHABLE, took.get());
        } finally {
            giveUp();
        }
    }

    /** The body says nothing to us: it is taken in so that the receiver can end in peace, unless it is too much. */
    private synchronized void read(HttpClientResponse response) {
        status = response.statusCode();
        response.exceptionHandler(end::completeExceptionally);
        response.endHandler(nothing -> end.complete(response.statusCode()));
        response.handler(part -> {
            received += part.length();
            if (received > MOST_BYTES) {
                end.complete(response.statusCode());
                request.reset();
            }
        });
    }

    private synchronized Attempt statusOr(DeliveryProblem problem, Duration took) {
        return status == null ? Attempt.failed(problem, took) : Attempt.answered(status, took);
    }

    private synchronized void giveUp() {
        givenUp = true;
        if (request != null) {
            request.reset();
        }
    }

    private static DeliveryProblem problemOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return DeliveryProblem.INSECURE;
            }
            if (cause instanceof TimeoutException || cause instanceof io.netty.channel.ConnectTimeoutException) {
                return DeliveryProblem.TIMEOUT;
            }
        }
        return DeliveryProblem.UNREACHABLE;
    }
}
