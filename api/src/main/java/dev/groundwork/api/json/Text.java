package dev.groundwork.api.json;

/** Which text can be kept: Unicode scalar values without U+0000 and without the noncharacters U+FFFE and U+FFFF. */
public final class Text {

    private Text() {}

    /**
     * Lets good text pass.
     *
     * @throws MalformedInput if the text holds a character that is none
     */
    public static void check(String text) {
        if (!text.codePoints().allMatch(Text::isCharacter)) {
            throw new MalformedInput(
                    "A text holds a character that is none: U+0000, a lone surrogate, U+FFFE or U+FFFF.");
        }
    }

    private static boolean isCharacter(int codePoint) {
        return codePoint != 0
                && codePoint != 0xFFFE
                && codePoint != 0xFFFF
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }
}
