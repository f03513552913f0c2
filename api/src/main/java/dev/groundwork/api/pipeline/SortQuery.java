package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.pipeline.ApplicationSort;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** In which order applications are listed. */
public class SortQuery {

    private static final Set<ApplicationSort> OFFERED = EnumSet.range(ApplicationSort.CREATED_AT, ApplicationSort.ROLE);

    @RestQuery
    @Parameter(
            description = "What to order by; a leading - is descending",
            schema =
                    @Schema(
                            pattern = "-?(createdAt|updatedAt|appliedOn|stageEnteredAt|followUpOn|company|role)",
                            defaultValue = "-updatedAt"))
    public String sort;

    /** What to order by. */
    ApplicationSort sort() {
        String key = descends() ? key().substring(1) : key();
        return OFFERED.stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Query.malformed("sort", "one of " + keys() + ", with a leading - for descending"));
    }

    /** Whether the greatest comes first. */
    boolean descends() {
        return key().startsWith("-");
    }

    private String key() {
        return sort == null ? "-updatedAt" : sort;
    }

    private static String keys() {
        return OFFERED.stream().map(ApplicationSort::key).collect(Collectors.joining(", "));
    }
}
