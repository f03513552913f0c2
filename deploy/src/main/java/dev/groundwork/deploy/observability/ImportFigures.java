package dev.groundwork.deploy.observability;

import dev.groundwork.domain.transfer.ImportReport;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Counts imports that were written and what they wrote, by the format of their file. */
@ApplicationScoped
public class ImportFigures {

    private static final String FORMAT = "format";

    private final MeterRegistry registry;

    ImportFigures(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportReport report) {
        if (!report.dryRun()) {
            registry.counter("groundwork.imports", FORMAT, report.format()).increment();
            registry.counter("groundwork.imports.rows", FORMAT, report.format())
                    .increment(report.created() + report.updated());
        }
    }
}
