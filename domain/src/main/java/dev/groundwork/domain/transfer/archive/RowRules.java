package dev.groundwork.domain.transfer.archive;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.documents.FileType;
import dev.groundwork.domain.fit.FitAnswer;
import dev.groundwork.domain.guides.GuideFile;
import dev.groundwork.domain.guides.LeadTime;
import dev.groundwork.domain.offers.VestingPeriod;
import dev.groundwork.domain.pipeline.CurrencyCode;
import dev.groundwork.domain.pipeline.Recurrence;
import dev.groundwork.domain.pipeline.TimelineEntry;
import dev.groundwork.domain.transfer.ApplicationColumn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What values must be like beyond their types, where the tables themselves do not check it. */
final class RowRules {

    /** Each throws when a value breaks it. */
    private static final Map<String, Consumer<JsonNode>> ALL = Map.ofEntries(
            entry("timeline_entry.type", value -> TimelineEntry.Type.valueOf(value.textValue())),
            entry("timeline_entry.subject_type", value -> TimelineEntry.SubjectType.valueOf(value.textValue())),
            entry("task.recurrence", value -> require(new Recurrence.Check().isValid(value.textValue(), null))),
            entry("fit_check.answers", value -> value.forEach(answer -> FitAnswer.valueOf(answer.textValue()))),
            entry(
                    "column_mapping.fields",
                    value -> value.forEach(field -> ApplicationColumn.valueOf(field.textValue()))),
            entry("interview.time_zone", RowRules::zone),
            entry("interview.starts_at_local", value -> LocalDateTime.parse(value.textValue())),
            entry("withdrawn_interview.time_zone", RowRules::zone),
            entry("offer.time_zone", RowRules::zone),
            entry("offer.currency", RowRules::currency),
            entry("offer.vesting_after", value -> value.forEach(RowRules::vestingPeriod)),
            entry("offer.vesting_shares", value -> value.forEach(RowRules::vestingShare)),
            entry("offer_cost.currency", RowRules::currency),
            entry("exchange_rate.from_currency", RowRules::currency),
            entry("exchange_rate.to_currency", RowRules::currency),
            entry("checklist_item.lead_time", value -> LeadTime.parse(value.textValue())),
            entry(
                    "document.content_type",
                    value -> require(Stream.of(FileType.values())
                            .anyMatch(type -> type.contentType().equals(value.textValue())))),
            entry(
                    "guide.content",
                    value -> InvalidInput.unlessValid(
                            GuideFile.read(value.toString().getBytes(StandardCharsets.UTF_8)))));

    private RowRules() {}

    static boolean let(ArchiveTable table, String column, JsonNode value) {
        Consumer<JsonNode> rule = ALL.get(table.name() + "." + column);
        if (rule == null || value.isNull()) {
            return true;
        }
        try {
            rule.accept(value);
            return true;
        } catch (RuntimeException broken) {
            return false;
        }
    }

    private static void zone(JsonNode value) {
        require(ZoneId.getAvailableZoneIds().contains(value.textValue()));
    }

    private static void currency(JsonNode value) {
        require(new CurrencyCode.Check().isValid(value.textValue(), null));
    }

    private static void vestingPeriod(JsonNode value) {
        require(new VestingPeriod.Check().isValid(Period.parse(value.textValue()), null));
    }

    private static void vestingShare(JsonNode value) {
        require(value.decimalValue().signum() > 0 && value.decimalValue().compareTo(BigDecimal.ONE) <= 0);
    }

    private static void require(boolean kept) {
        if (!kept) {
            throw new IllegalArgumentException("the value breaks its rule");
        }
    }
}
