package dev.groundwork.web.address;

import java.util.regex.Pattern;

/** Where to go on after signing in: a path on this instance, whatever an address may have asked for. */
public final class LocalPath {

    /** Letters that cannot begin another host or another scheme in any browser, after exactly one slash. */
    private static final Pattern LOCAL =
            Pattern.compile("/(?:[A-Za-z0-9_.~-][A-Za-z0-9_.~/-]*)?(?:\\?[A-Za-z0-9_.~=&+%-]*)?");

    private static final int LONGEST = 500;

    private LocalPath() {}

    /** The wanted path if it can only lead to this instance, else the other one. */
    public static String orElse(String wanted, String other) {
        boolean local = wanted != null
                && wanted.length() <= LONGEST
                && LOCAL.matcher(wanted).matches()
                && !wanted.contains("//")
                && !wanted.contains("/..")
                && !Paths.isApi(wanted);
        return local ? wanted : other;
    }
}
