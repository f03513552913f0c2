package dev.groundwork.web.board;

import dev.groundwork.domain.pipeline.StageKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What cards say of how long they have been in their stage: many say the same, so its words are put together once. */
@ApplicationScoped
class Silences {

    /** Of what is older, few cards say the same. */
    private static final long LONGEST = 400;

    private final Map<Silence, Sign> signs = new ConcurrentHashMap<>();

    private record Silence(StageKind kind, long days) {}

    /**
     * The sign of a card that entered a stage of this kind so many days ago.
     *
     * @param sign makes it, from nothing but these two
     */
    Sign of(StageKind kind, long days, Supplier<Sign> sign) {
        return days > LONGEST ? sign.get() : signs.computeIfAbsent(new Silence(kind, days), silence -> sign.get());
    }
}
