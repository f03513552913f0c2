package dev.groundwork.web.capture;

import static dev.groundwork.web.capture.StructuredData.html;
import static dev.groundwork.web.capture.StructuredData.text;
import static dev.groundwork.web.capture.StructuredData.values;

import dev.groundwork.domain.pipeline.CurrencyCode;
import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.WorkMode;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A schema.org JobPosting, read leniently: what cannot be understood is left out. */
record JobPosting(JsonObject data) {

    private static final int MOST_PLACES = 3;
    private static final BigDecimal HIGHEST = new BigDecimal("9999999999999");

    private static final Map<String, EmploymentType> EMPLOYMENT_TYPES = Map.of(
            "FULLTIME", EmploymentType.FULL_TIME,
            "PARTTIME", EmploymentType.PART_TIME,
            "CONTRACTOR", EmploymentType.CONTRACT,
            "CONTRACT", EmploymentType.CONTRACT,
            "TEMPORARY", EmploymentType.TEMPORARY,
            "INTERN", EmploymentType.INTERNSHIP,
            "INTERNSHIP", EmploymentType.INTERNSHIP);

    String role() {
        return text(data, "title");
    }

    String company() {
        return text(data, "hiringOrganization");
    }

    String url() {
        return text(data, "url");
    }

    /** The first few places, each as its parts. */
    String location() {
        return values(data, "jobLocation")
                .map(JobPosting::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .limit(MOST_PLACES)
                .collect(Collectors.joining(" / "));
    }

    WorkMode workMode() {
        return text(data, "jobLocationType").equalsIgnoreCase("TELECOMMUTE") ? WorkMode.REMOTE : null;
    }

    EmploymentType employmentType() {
        return values(data, "employmentType")
                .map(type -> EMPLOYMENT_TYPES.get(
                        type.toString().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "")))
                .filter(type -> type != null)
                .findFirst()
                .orElse(null);
    }

    BigDecimal salaryMin() {
        return amount("minValue", "value");
    }

    BigDecimal salaryMax() {
        BigDecimal highest = amount("maxValue", "value");
        BigDecimal lowest = salaryMin();
        return highest != null && lowest != null && highest.compareTo(lowest) < 0 ? lowest : highest;
    }

    String salaryCurrency() {
        String code = Stream.of(text(salary(), "currency"), text(data, "salaryCurrency"))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .orElse(null);
        return new CurrencyCode.Check().isValid(code, null) ? code : null;
    }

    SalaryPeriod salaryPeriod() {
        String unit = text(salaryValue(), "unitText");
        return Arrays.stream(SalaryPeriod.values())
                .filter(period -> period.name().equalsIgnoreCase(unit.strip()))
                .findFirst()
                .orElse(null);
    }

    LocalDate deadline() {
        String day = text(data, "validThrough");
        try {
            return day.length() < 10 ? null : LocalDate.parse(day.substring(0, 10));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    String description() {
        return html(data, "description");
    }

    private static String place(Object location) {
        Object address = values(location, "address").findFirst().orElse(location);
        return address instanceof JsonObject
                ? Stream.of("addressLocality", "addressRegion", "addressCountry")
                        .map(part -> text(address, part).strip())
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "))
                : address.toString();
    }

    private Object salary() {
        return values(data, "baseSalary").findFirst().orElse(null);
    }

    private Object salaryValue() {
        return values(salary(), "value").findFirst().orElse(null);
    }

    /** The first of the properties that is a positive amount, wherever the salary keeps it. */
    private BigDecimal amount(String... properties) {
        return Arrays.stream(properties)
                .flatMap(property -> Stream.concat(values(salaryValue(), property), values(salary(), property)))
                .map(value -> value.toString().replaceAll("[, ]", ""))
                .filter(text -> text.matches("[0-9]{1,13}(\\.[0-9]{1,10})?(E[0-9]{1,2})?"))
                .map(BigDecimal::new)
                .filter(value -> value.signum() > 0 && value.compareTo(HIGHEST) < 0)
                .map(value -> value.setScale(2, RoundingMode.HALF_UP))
                .findFirst()
                .orElse(null);
    }
}
