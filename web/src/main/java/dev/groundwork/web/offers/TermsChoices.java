package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.EquityKind;
import dev.groundwork.domain.offers.OfferForm;
import dev.groundwork.domain.offers.VestingPreset;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.WorkMode;
import dev.groundwork.web.account.Choices;
import dev.groundwork.web.application.Words;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be chosen for the terms of an offer. */
public class TermsChoices {

    public List<Option> getForms() {
        return options(OfferForm.values(), texts()::formOf).toList();
    }

    public List<Option> getPeriods() {
        return options(SalaryPeriod.values(), words()::salaryPeriod).toList();
    }

    public List<Option> getEquityKinds() {
        return or(texts().noEquity(), options(EquityKind.values(), texts()::equityKind));
    }

    public List<Option> getSchedules() {
        return or(texts().ownSchedule(), options(VestingPreset.values(), texts()::presetOf));
    }

    public List<Option> getWorkModes() {
        return or(texts().notSaid(), options(WorkMode.values(), words()::workMode));
    }

    public List<Option> getZones() {
        return Choices.timeZones(null);
    }

    private static <E extends Enum<E>> Stream<Option> options(E[] values, Function<E, String> name) {
        return Arrays.stream(values).map(value -> new Option(value.name(), name.apply(value)));
    }

    private static List<Option> or(String none, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", none)), options).toList();
    }

    private static OfferTexts texts() {
        return MessageBundles.get(OfferTexts.class);
    }

    private static Words words() {
        return MessageBundles.get(Words.class);
    }
}
