package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Names;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * By what an application is known again.
 *
 * @param id its own, or null
 * @param address of the posting, without what varies between links to the same page; or null
 * @param role company and role together
 * @param appliedOn the day of applying, or null
 */
record MatchKeys(UUID id, String address, String role, LocalDate appliedOn) {

    private static final Pattern SCHEME = Pattern.compile("(?i)^https?://(www\\.)?");

    /** @param companyKey as {@link Names#key} makes it */
    static MatchKeys of(UUID id, String postingUrl, String companyKey, String role, LocalDate appliedOn) {
        return new MatchKeys(id, address(postingUrl), companyKey + '\n' + Names.key(role), appliedOn);
    }

    static MatchKeys of(ImportedApplication imported) {
        return of(
                imported.get(ApplicationColumn.ID, UUID.class),
                imported.get(ApplicationColumn.POSTING_URL, String.class),
                Names.key(imported.get(ApplicationColumn.COMPANY, String.class)),
                imported.get(ApplicationColumn.ROLE, String.class),
                imported.get(ApplicationColumn.APPLIED_ON, LocalDate.class));
    }

    /** The same role and, unless this names no day, the same day of applying. */
    boolean isSameRoleAndDayAs(MatchKeys other) {
        return role.equals(other.role) && (appliedOn == null || appliedOn.equals(other.appliedOn));
    }

    private static String address(String url) {
        if (url == null || url.isBlank()) {
            return null;
        }
        String address = SCHEME.matcher(withoutFragment(url.strip())).replaceFirst("");
        int path = address.indexOf('/');
        return path < 0
                ? address.toLowerCase(Locale.ROOT)
                : address.substring(0, path).toLowerCase(Locale.ROOT) + withoutLastSlash(address.substring(path));
    }

    private static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }

    private static String withoutLastSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
