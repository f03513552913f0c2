package dev.groundwork.web.failure;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.function.Function;

/** The ways in which a page can fail, each with its status and its words. */
enum Failure {
    BAD_REQUEST(400, FailureTexts::badRequest, FailureTexts::badRequestAdvice),
    SIGNED_OUT(401, FailureTexts::signedOut, FailureTexts::signedOutAdvice),
    FORBIDDEN(403, FailureTexts::forbidden, FailureTexts::forbiddenAdvice),
    NOT_FOUND(404, FailureTexts::notFound, FailureTexts::notFoundAdvice),
    NOT_ALLOWED(405, FailureTexts::notAllowed, FailureTexts::notAllowedAdvice),
    CONFLICT(409, FailureTexts::conflict, FailureTexts::conflictAdvice),
    TOO_LARGE(413, FailureTexts::tooLarge, FailureTexts::tooLargeAdvice),
    UNSUPPORTED(415, FailureTexts::unsupported, FailureTexts::unsupportedAdvice),
    UNPROCESSABLE(422, FailureTexts::unprocessable, FailureTexts::unprocessableAdvice),
    TOO_MANY_ATTEMPTS(429, FailureTexts::tooManyAttempts, texts -> texts.tooManyAttemptsAdvice(1)),
    BROKEN(500, FailureTexts::broken, FailureTexts::brokenAdvice),
    UNAVAILABLE(503, FailureTexts::unavailable, FailureTexts::unavailableAdvice),
    NO_ROOM(503, FailureTexts::unavailable, FailureTexts::noRoomAdvice);

    final int status;
    private final Function<FailureTexts, String> title;
    private final Function<FailureTexts, String> advice;

    Failure(int status, Function<FailureTexts, String> title, Function<FailureTexts, String> advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    /** The failure with this status, or the one that says least about it. */
    static Failure of(int status) {
        return Arrays.stream(values())
                .filter(failure -> failure.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : BROKEN);
    }

    String title() {
        return title.apply(texts());
    }

    String advice() {
        return advice.apply(texts());
    }

    static FailureTexts texts() {
        return MessageBundles.get(FailureTexts.class);
    }
}
