package dev.groundwork.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/** Huntr's "full data download", of which the jobs are taken. */
@ApplicationScoped
public class HuntrArchive implements ImportArchive {

    private static final Pattern TABLE = Pattern.compile("(?:.*/)?USER_JOBS_[^/]*\\.csv", Pattern.CASE_INSENSITIVE);

    @Override
    public String slug() {
        return "huntr-archive";
    }

    @Override
    public String label() {
        return "Huntr: full data download (ZIP)";
    }

    @Override
    public boolean holds(String path) {
        return TABLE.matcher(path).matches();
    }
}
