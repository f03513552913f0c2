package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.ComparedOffer;
import dev.groundwork.domain.offers.Comparison;
import dev.groundwork.domain.offers.CriterionKind;
import dev.groundwork.domain.offers.ExchangeRate;
import dev.groundwork.domain.offers.JudgedCriterion;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.offers.Weighing;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes a page of a comparison. */
@RequestScoped
public class ComparisonViews {

    @Inject
    Figures figures;

    @Inject
    Money money;

    @Inject
    When when;

    /** @param choices all offers that can be compared; null for those of the comparison */
    ComparisonView of(Comparison comparison, List<Offer> choices) {
        List<String> names = names(comparison);
        Decision decision = new Decision(comparison, names);
        Set<UUID> chosen =
                comparison.offers().stream().map(offer -> offer.offer().id).collect(Collectors.toSet());
        return new ComparisonView(
                comparison,
                choices,
                chosen,
                currencies(comparison),
                columns(comparison, names),
                figures.money(comparison),
                figures.inReturn(comparison),
                judged(comparison, names),
                decision.sentence(),
                decision.others());
    }

    /** The company's, with the role where it makes several offers. */
    private static List<String> names(Comparison comparison) {
        List<String> companies = comparison.offers().stream()
                .map(offer -> offer.offer().application.company.name)
                .toList();
        return comparison.offers().stream()
                .map(offer -> offer.offer().application)
                .map(application -> companies.stream()
                                        .filter(application.company.name::equals)
                                        .count()
                                == 1
                        ? application.company.name
                        : application.company.name + ", " + application.role)
                .toList();
    }

    private static List<String> currencies(Comparison comparison) {
        TreeSet<String> codes = new TreeSet<>(comparison.missingRates());
        comparison.offers().forEach(offer -> {
            codes.add(offer.pay().currency());
            offer.costs().stream()
                    .map(cost -> cost.cost().currency)
                    .filter(Objects::nonNull)
                    .forEach(codes::add);
        });
        codes.add(comparison.currency());
        return List.copyOf(codes);
    }

    private List<ComparedColumn> columns(Comparison comparison, List<String> names) {
        Weighing weighing = comparison.weighing();
        List<Double> scores = weighing.scores();
        BigDecimal highest = comparison.offers().stream()
                .map(ComparedOffer::converted)
                .filter(Objects::nonNull)
                .flatMap(pay -> pay.years().stream())
                .map(year -> year.total())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return IntStream.range(0, names.size())
                .mapToObj(place -> {
                    ComparedOffer offer = comparison.offers().get(place);
                    return new ComparedColumn(
                            offer,
                            names.get(place),
                            offer.converted() == null ? null : YearBars.of(offer.converted(), highest),
                            rate(offer.rate()),
                            weighing.isDecisive() ? oneDecimal(scores.get(place)) : null,
                            weighing.isDecisive() && weighing.first().equals(List.of(place)));
                })
                .toList();
    }

    private String rate(ExchangeRate rate) {
        return rate == null
                ? null
                : texts().rateOf(rate.fromCurrency, money.number(rate.rate), rate.toCurrency, when.day(rate.quotedOn));
    }

    private static List<JudgedRow> judged(Comparison comparison, List<String> names) {
        Weighing weighing = comparison.weighing();
        return comparison.criteria().stream()
                .map(judged -> {
                    int place = comparison.counted().indexOf(judged);
                    return new JudgedRow(
                            judged.criterion(),
                            place < 0 ? null : Decision.percent(weighing.share(place), false),
                            cells(judged, comparison, names));
                })
                .toList();
    }

    private static List<JudgedRow.Cell> cells(JudgedCriterion judged, Comparison comparison, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(place -> {
                    Double rating = judged.ratings().get(place);
                    return new JudgedRow.Cell(
                            names.get(place),
                            judged.criterion().id + ":"
                                    + comparison.offers().get(place).offer().application.id,
                            rating == null || judged.criterion().kind != CriterionKind.RATED ? 0 : rating.intValue(),
                            rating == null ? "–" : oneDecimal(rating));
                })
                .toList();
    }

    private static String oneDecimal(double value) {
        return String.format(Locale.ENGLISH, "%.1f", value);
    }

    private static ComparisonTexts texts() {
        return MessageBundles.get(ComparisonTexts.class);
    }
}
