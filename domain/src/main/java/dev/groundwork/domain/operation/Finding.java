package dev.groundwork.domain.operation;

/**
 * What a look at the installation found.
 *
 * @param about what was looked at, in a few words
 * @param detail what it is like, and what to do if it is not as it should be
 */
public record Finding(Grade grade, String about, String detail) {

    /** How good it is. */
    public enum Grade {
        OK,
        /** Works, and somebody should look at it. */
        WARN,
        /** Is not as it must be. */
        FAIL
    }

    static Finding ok(String about, String detail) {
        return new Finding(Grade.OK, about, detail);
    }

    static Finding warn(String about, String detail) {
        return new Finding(Grade.WARN, about, detail);
    }

    static Finding fail(String about, String detail) {
        return new Finding(Grade.FAIL, about, detail);
    }
}
