package dev.groundwork.domain.transfer;

/** Counts lines whatever ends them: LF, CR or both together. */
final class LineBreaks {

    private LineBreaks() {}

    static long in(CharSequence text) {
        long breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n' && (i == 0 || text.charAt(i - 1) != '\r')) {
                breaks++;
            }
        }
        return breaks;
    }
}
