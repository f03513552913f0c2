package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Everything a candidate writes down about an application: one set of rules for form, API and file. Names are tidied
 * and blank text counts as none.
 *
 * @param company the employer's name; found or made by it
 * @param role what the job is called
 * @param postingUrl where the job is advertised
 * @param location where the job is
 * @param workMode where the work is done
 * @param employmentType what kind of contract it is
 * @param salaryMin the lower end, not negative, in units of the currency
 * @param salaryMax the upper end
 * @param salaryCurrency ISO 4217
 * @param salaryPeriod what time the salary is for
 * @param salaryNote a salary that is text
 * @param source how the candidate came upon it
 * @param tags her own labels, in the order of their names, each once whatever its case
 * @param excitement how much she wants it, 1 to 5
 * @param description the posting's text
 * @param notes her own, in Markdown
 * @param appliedOn the day she applied
 * @param followUpOn the day to ask again
 * @param deadline the last day to apply
 * @param guide the slug of the role guide she prepares with
 * @param careerPaths slugs of the career paths it builds toward
 */
@SalaryRange
public record ApplicationDetails(
        @NotBlank @Text(max = 200) String company,
        @NotBlank @Text(max = 200) String role,
        @Text(max = 2000) @WebAddress String postingUrl,
        @Text(max = 200) String location,
        WorkMode workMode,
        EmploymentType employmentType,
        @DecimalMin("0") @Digits(integer = 13, fraction = 2) BigDecimal salaryMin,
        @DecimalMin("0") @Digits(integer = 13, fraction = 2) BigDecimal salaryMax,
        @CurrencyCode String salaryCurrency,
        SalaryPeriod salaryPeriod,
        @Text(max = 200) String salaryNote,
        @Text(max = 200) String source,

        @Size(max = 50, message = "must have at most {max} entries")
        List<@Text(max = 50) String> tags,

        @Min(1) @Max(5) Integer excitement,
        @Text(max = 100_000) String description,
        @Text(max = 100_000) String notes,
        @PlausibleDay LocalDate appliedOn,
        @PlausibleDay LocalDate followUpOn,
        @PlausibleDay LocalDate deadline,

        @Text(max = 100) @Pattern(regexp = SLUG, message = "must be the slug of a guide")
        String guide,

        @Size(max = 20, message = "must have at most {max} entries")
        List<@Text(max = 100) @Pattern(regexp = SLUG, message = "must be the slug of a career path") String>
                careerPaths) {

    /** Possessive, because backtracking through a long text would overflow the stack. */
    private static final String SLUG = "[a-z0-9]++(-[a-z0-9]++)*+";

    public ApplicationDetails {
        company = Names.tidy(company);
        role = Names.tidy(role);
        postingUrl = trimmed(postingUrl);
        location = Names.tidy(location);
        salaryMin = plain(salaryMin);
        salaryMax = plain(salaryMax);
        salaryCurrency = trimmed(salaryCurrency);
        salaryNote = Names.tidy(salaryNote);
        source = Names.tidy(source);
        tags = eachOnce(tags);
        description = orNull(description);
        notes = orNull(notes);
        guide = trimmed(guide);
        careerPaths = careerPaths == null
                ? List.of()
                : careerPaths.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** As little as a candidate has to say: where and what. */
    public static ApplicationDetails of(String company, String role) {
        return new ApplicationDetails(
                company, role, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null);
    }

    private static String trimmed(String text) {
        return text == null ? null : orNull(text.strip());
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static BigDecimal plain(BigDecimal amount) {
        if (amount == null || amount.precision() > 100 || Math.abs((long) amount.scale()) > 100) {
            return amount;
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static List<String> eachOnce(Collection<String> names) {
        TreeMap<String, String> byKey = new TreeMap<>();
        if (names != null) {
            names.stream()
                    .map(Names::tidy)
                    .filter(Objects::nonNull)
                    .forEach(name -> byKey.putIfAbsent(Names.key(name), name));
        }
        return List.copyOf(byKey.values());
    }
}
