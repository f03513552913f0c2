package dev.groundwork.domain.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.groundwork.domain.fit.FitAnswer;
import dev.groundwork.domain.offers.EquityKind;
import dev.groundwork.domain.offers.NegotiationMove;
import dev.groundwork.domain.offers.OfferForm;
import dev.groundwork.domain.offers.VestingPreset;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.WorkMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The offers of the sample search, as the file tells them. Days are counted from the day on which the sample is made;
 * companies are those of its applications.
 */
record SampleOffers(SampleRate rate, List<SampleOffer> offers) {

    private static final ObjectMapper YAML = new YAMLMapper();

    record SampleRate(String from, String to, BigDecimal rate, int days) {}

    /**
     * @param ratings by the names of criteria
     * @param revisions the first one first
     */
    record SampleOffer(
            String company,
            List<String> careerPaths,
            SampleFit fit,
            Map<String, Integer> ratings,
            List<SampleCost> costs,
            List<SampleTerms> revisions,
            List<SampleStep> negotiation) {}

    record SampleFit(Map<String, FitAnswer> answers, String honestAnswer) {}

    record SampleCost(String name, BigDecimal amount, String currency, SalaryPeriod period, BigDecimal rate) {}

    /**
     * @param startsIn so many days ahead
     * @param respondIn so many days ahead
     * @param respondAt by the clock of the zone; null for the end of the day
     * @param zone of the deadline's clock
     */
    record SampleTerms(
            int days,
            OfferForm form,
            String currency,
            BigDecimal base,
            BigDecimal bonusTarget,
            BigDecimal bonusGuaranteed,
            SampleEquity equity,
            BigDecimal signOn,
            Integer clawBackMonths,
            BigDecimal benefits,
            int startsIn,
            int respondIn,
            String respondAt,
            String zone,
            String expectations,
            String onCall,
            String travel,
            WorkMode workMode,
            Integer officeDays,
            String growth) {}

    record SampleEquity(
            EquityKind kind,
            BigDecimal value,
            BigDecimal units,
            BigDecimal strike,
            VestingPreset preset,
            BigDecimal refreshers) {}

    /** @param revision whether the latest terms came of it */
    record SampleStep(int days, NegotiationMove move, String topic, String text, String by, boolean revision) {}

    static SampleOffers read() {
        try (InputStream file = Objects.requireNonNull(SampleOffers.class.getResourceAsStream("offers.yaml"))) {
            return YAML.readValue(file, SampleOffers.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
