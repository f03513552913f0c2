package dev.groundwork.domain.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was written down about two applications, as one: empty fields are filled, and what differs is left over as text. */
final class MergedDetails {

    private static final int MOST_TAGS = 50;

    private final ApplicationDetails kept;
    private final ApplicationDetails gone;
    private final List<String> differences = new ArrayList<>();

    private MergedDetails(ApplicationDetails kept, ApplicationDetails gone) {
        this.kept = kept;
        this.gone = gone;
    }

    static MergedDetails of(JobApplication kept, JobApplication gone) {
        return new MergedDetails(kept.details(), gone.details());
    }

    /** The details of the one application that is left. */
    ApplicationDetails merged(LocalDate followUpOn) {
        ApplicationDetails pay = saysPay(kept) ? kept : gone;
        return new ApplicationDetails(
                filled("company", ApplicationDetails::company),
                filled("role", ApplicationDetails::role),
                filled("postingUrl", ApplicationDetails::postingUrl),
                filled("location", ApplicationDetails::location),
                filled("workMode", ApplicationDetails::workMode),
                filled("employmentType", ApplicationDetails::employmentType),
                pay.salaryMin(),
                pay.salaryMax(),
                pay.salaryCurrency(),
                pay.salaryPeriod(),
                pay.salaryNote(),
                filled("source", ApplicationDetails::source),
                tags(),
                filled("excitement", ApplicationDetails::excitement),
                kept.description() == null ? gone.description() : kept.description(),
                kept.notes() == null ? gone.notes() : kept.notes(),
                filled("appliedOn", ApplicationDetails::appliedOn),
                followUpOn,
                filled("deadline", ApplicationDetails::deadline),
                filled("guide", ApplicationDetails::guide),
                kept.careerPaths().isEmpty() ? gone.careerPaths() : kept.careerPaths());
    }

    /** Tells another ending, which has no place of its own. */
    void alsoEnded(JobApplication application) {
        differences.add("outcome: " + application.outcome + " on " + application.closedOn
                + (application.outcomeReason == null ? "" : ", " + application.outcomeReason));
    }

    /** What found no place in the merged details, to be kept as notes. To be asked after {@link #merged}. */
    List<String> leftOver() {
        if (saysPay(kept) && saysPay(gone) && !pay(kept).equals(pay(gone))) {
            differences.add("salary: " + pay(gone));
        }
        if (!kept.careerPaths().isEmpty() && !kept.careerPaths().containsAll(gone.careerPaths())) {
            differences.add("careerPaths: " + String.join(", ", gone.careerPaths()));
        }
        String list =
                differences.isEmpty() ? null : "The merged application said:\n\n- " + String.join("\n- ", differences);
        return Stream.of(
                        list,
                        differs(kept.notes(), gone.notes()) ? gone.notes() : null,
                        differs(kept.description(), gone.description()) ? gone.description() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> tags() {
        List<String> all =
                Stream.concat(kept.tags().stream(), gone.tags().stream()).toList();
        List<String> once = new ApplicationDetails(
                        null, null, null, null, null, null, null, null, null, null, null, null, all, null, null, null,
                        null, null, null, null, null)
                .tags();
        if (once.size() <= MOST_TAGS) {
            return once;
        }
        differences.add("tags: " + String.join(", ", gone.tags()));
        return kept.tags();
    }

    private <T> T filled(String field, Function<ApplicationDetails, T> value) {
        T keptValue = value.apply(kept);
        T goneValue = value.apply(gone);
        if (differs(keptValue, goneValue)) {
            differences.add(field + ": " + goneValue);
        }
        return keptValue == null ? goneValue : keptValue;
    }

    private static boolean differs(Object keptValue, Object goneValue) {
        return keptValue != null && goneValue != null && !keptValue.equals(goneValue);
    }

    private static boolean saysPay(ApplicationDetails details) {
        return !pay(details).isEmpty();
    }

    private static String pay(ApplicationDetails details) {
        return String.join(
                " ",
                Stream.of(
                                details.salaryMin(),
                                details.salaryMax(),
                                details.salaryCurrency(),
                                details.salaryPeriod(),
                                details.salaryNote())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList());
    }
}
