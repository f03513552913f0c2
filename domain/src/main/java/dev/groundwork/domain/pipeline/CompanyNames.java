package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Names;
import java.util.regex.Pattern;

/** Tells whether two names mean the same company, typing errors and legal forms aside. */
final class CompanyNames {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "[\\s,.]+(inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|gmbh|ag|se|kg|sa|sas|sarl|srl|spa|bv|nv|ab|oy|as|pty)[.\\s]*$");

    /** Shorter names have no room for a typing error. */
    private static final int SHORTEST_WITH_ONE_ERROR = 5;

    private static final int SHORTEST_WITH_TWO_ERRORS = 9;

    private CompanyNames() {}

    /** A name's key without the legal form behind it. */
    static String core(String name) {
        String key = Names.key(name);
        return key == null ? null : LEGAL_FORM.matcher(key).replaceFirst("");
    }

    /** Whether two cores are the same but for a typing error or two. */
    static boolean alike(String core, String other) {
        int shorter = Math.min(core.length(), other.length());
        int errors = shorter < SHORTEST_WITH_ONE_ERROR ? 0 : shorter < SHORTEST_WITH_TWO_ERRORS ? 1 : 2;
        return Math.abs(core.length() - other.length()) <= errors && distance(core, other) <= errors;
    }

    /** How many letters have to be put in, left out, replaced or swapped with their neighbour to get from one to the other. */
    private static int distance(String one, String other) {
        int[][] distances = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : step(distances, one, other, i, j);
            }
        }
        return distances[one.length()][other.length()];
    }

    private static int step(int[][] distances, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int shortest = Math.min(
                distances[i - 1][j - 1] + (same ? 0 : 1), Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(shortest, distances[i - 2][j - 2] + 1) : shortest;
    }
}
