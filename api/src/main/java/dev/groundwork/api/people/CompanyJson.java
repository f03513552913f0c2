package dev.groundwork.api.people;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.CompanySummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An employer, with what the applications to it add up to. */
public record CompanyJson(
        UUID id,
        int version,
        String name,
        String website,
        String location,
        String notes,
        long applications,
        LocalDate lastAppliedOn,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static CompanyJson of(CompanySummary summary) {
        Company company = summary.company();
        return new CompanyJson(
                company.id,
                company.version,
                company.name,
                company.website,
                company.location,
                company.notes,
                summary.applications(),
                summary.lastAppliedOn(),
                company.createdAt,
                company.updatedAt);
    }
}
