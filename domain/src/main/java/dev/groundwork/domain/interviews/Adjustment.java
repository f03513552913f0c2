package dev.groundwork.domain.interviews;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** How a wall-clock time had to be read because the clocks are changed around it. */
public enum Adjustment {
    /** The clocks jump over the time: the first one after the jump is meant. */
    GAP,

    /** The clocks show the time twice: the first is meant. */
    OVERLAP;

    /** The instant that a wall-clock time in a zone stands for. */
    public static Instant resolve(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (transition == null) {
            return local.atZone(zone).toInstant();
        }
        return transition.isGap() ? transition.getInstant() : local.toInstant(transition.getOffsetBefore());
    }

    /** How a wall-clock time was read to become an instant; null when there was nothing to decide. */
    public static Adjustment between(LocalDateTime local, Instant instant, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition transition = rules.getTransition(local);
        if (transition == null) {
            return null;
        }
        if (transition.isGap()) {
            return GAP;
        }
        ZoneOffset offset = rules.getOffset(instant);
        return offset.equals(transition.getOffsetBefore()) ? OVERLAP : null;
    }
}
