package dev.groundwork.web.transfer;

import dev.groundwork.domain.transfer.ProofPeriod;
import dev.groundwork.domain.transfer.ProofRow;
import java.util.List;

/**
 * A proof of search as its page shows it.
 *
 * @param count how many rows it has
 * @param rows the first of them
 */
public record SearchProofView(ProofPeriod period, long count, List<ProofRow> rows) {

    /** Whether there are more rows than the page shows. */
    public boolean isCut() {
        return rows.size() < count;
    }

    /** The address of a file with all of it. */
    public String file(String name) {
        return "/exports/search-proof." + name + (name.contains("?") ? "&" : "?") + "from=" + period.from() + "&to="
                + period.to();
    }
}
