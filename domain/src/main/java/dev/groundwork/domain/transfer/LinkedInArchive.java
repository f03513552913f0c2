package dev.groundwork.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/**
 * The archive that LinkedIn gives its members, as it comes. Those with many jobs get them in several numbered files; what
 * else is in it, from messages to connections, is left alone.
 */
@ApplicationScoped
public class LinkedInArchive implements ImportArchive {

    private static final Pattern TABLE =
            Pattern.compile("(?:.*/)?(?:job applications|saved jobs)[ _().\\d-]*\\.csv", Pattern.CASE_INSENSITIVE);

    @Override
    public String slug() {
        return "linkedin-archive";
    }

    @Override
    public String label() {
        return "LinkedIn: the whole archive (ZIP)";
    }

    @Override
    public boolean holds(String path) {
        return TABLE.matcher(path).matches();
    }
}
