package dev.groundwork.domain.transfer;

/** The name of a file as it may be shown: what a browser or an archive says may have a path or anything else in it. */
final class ShownName {

    private static final int LONGEST = 100;

    private ShownName() {}

    /** The last part of a name, without what cannot be seen; "file" when nothing is left. */
    static String of(String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll("^.*[/\\\\]", "");
        String shown = name.codePoints()
                .filter(ShownName::canBeShown)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return shown.isEmpty() ? "file" : shown;
    }

    private static boolean canBeShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> false;
            case Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
