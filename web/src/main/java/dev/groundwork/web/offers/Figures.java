package dev.groundwork.web.offers;

import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.offers.ComparedCost;
import dev.groundwork.domain.offers.ComparedOffer;
import dev.groundwork.domain.offers.Comparison;
import dev.groundwork.domain.offers.OfferDetails;
import dev.groundwork.domain.offers.Pay;
import dev.groundwork.domain.offers.YearPay;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of a comparison: money first, then what is expected in return. A row in which nobody says anything is left out. */
@RequestScoped
public class Figures {

    @Inject
    Money money;

    @Inject
    When when;

    @Inject
    Terms terms;

    List<FigureGroup> money(Comparison comparison) {
        return List.of(firstYear(comparison), average(comparison), eachYear(comparison));
    }

    List<FigureRow> inReturn(Comparison comparison) {
        List<Guide> guides = Guide.all();
        List<FigureRow> rows = new ArrayList<>();
        add(rows, comparison, texts().form(), offer -> texts().formOf(offer.offer().form));
        add(rows, comparison, texts().respondBy(), this::deadline);
        for (String label : List.of(
                texts().startsOn(),
                texts().onCall(),
                texts().expectations(),
                texts().place(),
                texts().travel(),
                texts().growth())) {
            add(rows, comparison, label, offer -> inReturn(offer.offer().details(), label));
        }
        add(rows, comparison, texts().careerPaths(), offer -> paths(offer, guides));
        add(rows, comparison, texts().fit(), Figures::fit);
        add(
                rows,
                comparison,
                texts().youSaid(),
                offer -> offer.fitCheck() == null ? null : offer.fitCheck().honestAnswer);
        return rows;
    }

    private FigureGroup firstYear(Comparison comparison) {
        List<FigureRow> rows = new ArrayList<>(parts(comparison, Pay::firstYear));
        if (hasCosts(comparison)) {
            rows.add(row(
                    comparison,
                    texts().costs(),
                    offer -> minus(sum(offer, ComparedCost::firstYear), comparison),
                    false));
            rows.add(row(comparison, texts().left(), offer -> text(offer.leftOfFirstYear(), comparison), true));
        }
        return new FigureGroup(texts().firstYear(), rows);
    }

    private FigureGroup average(Comparison comparison) {
        List<FigureRow> rows = new ArrayList<>(parts(comparison, Pay::average));
        comparison.offers().stream()
                .flatMap(offer -> offer.costs().stream())
                .map(cost -> cost.cost().name)
                .distinct()
                .forEach(name -> rows.add(row(comparison, name, offer -> cost(offer, name, comparison), false)));
        if (hasCosts(comparison)) {
            rows.add(row(comparison, texts().left(), offer -> text(offer.leftOfAverage(), comparison), true));
        }
        return new FigureGroup(texts().averageYear(), rows);
    }

    private FigureGroup eachYear(Comparison comparison) {
        List<FigureRow> rows = new ArrayList<>();
        for (int year = 0; year < Pay.YEARS; year++) {
            int place = year;
            rows.add(row(
                    comparison,
                    texts().year(year + 1),
                    offer -> text(shown(offer).years().get(place).total(), shown(offer)),
                    false));
        }
        if (comparison.offers().stream().anyMatch(offer -> offer.pay().later().signum() > 0)) {
            rows.add(row(comparison, texts().later(), offer -> text(shown(offer).later(), shown(offer)), false));
        }
        return new FigureGroup(texts().yearByYear(), rows);
    }

    private List<FigureRow> parts(Comparison comparison, Function<Pay, YearPay> year) {
        return List.of(
                row(
                        comparison,
                        texts().guaranteed(),
                        offer -> text(year.apply(shown(offer)).guaranteed(), shown(offer)),
                        false),
                row(
                        comparison,
                        texts().contingent(),
                        offer -> text(year.apply(shown(offer)).contingent(), shown(offer)),
                        false),
                row(
                        comparison,
                        texts().inAll(),
                        offer -> text(year.apply(shown(offer)).total(), shown(offer)),
                        true));
    }

    /** In the currency of the comparison, or in its own while the rate is missing. */
    private static Pay shown(ComparedOffer offer) {
        return offer.converted() == null ? offer.pay() : offer.converted();
    }

    private static boolean hasCosts(Comparison comparison) {
        return comparison.offers().stream().anyMatch(offer -> !offer.costs().isEmpty());
    }

    private static BigDecimal sum(ComparedOffer offer, Function<ComparedCost, BigDecimal> amount) {
        List<BigDecimal> amounts = offer.costs().stream().map(amount).toList();
        return amounts.stream().anyMatch(Objects::isNull)
                ? null
                : amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String cost(ComparedOffer offer, String name, Comparison comparison) {
        return offer.costs().stream()
                .filter(cost -> cost.cost().name.equals(name))
                .map(ComparedCost::average)
                .map(amount -> minus(amount, comparison))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String minus(BigDecimal amount, Comparison comparison) {
        return amount == null ? null : text(amount.negate(), comparison);
    }

    private String text(BigDecimal amount, Comparison comparison) {
        return amount == null ? null : money.whole(amount, comparison.currency());
    }

    private String text(BigDecimal amount, Pay pay) {
        return money.whole(amount, pay.currency());
    }

    private String deadline(ComparedOffer offer) {
        return offer.offer().respondBy == null ? null : when.moment(offer.offer().respondBy);
    }

    private String inReturn(OfferDetails details, String label) {
        return terms.inReturn(details).stream()
                .filter(term -> term.label().equals(label))
                .map(Term::value)
                .findFirst()
                .orElse(null);
    }

    private static String paths(ComparedOffer offer, List<Guide> guides) {
        return Arrays.stream(offer.offer().application.careerPaths)
                .map(slug -> guides.stream()
                        .map(guide -> OfferViews.nameOfPath(guide, slug))
                        .filter(name -> !name.equals(slug))
                        .findFirst()
                        .orElse(slug))
                .collect(Collectors.joining(", "));
    }

    private static String fit(ComparedOffer offer) {
        return offer.fitCheck() == null || offer.fitCheck().score == null
                ? null
                : texts().ofHundred(offer.fitCheck().score);
    }

    private static void add(
            List<FigureRow> rows, Comparison comparison, String label, Function<ComparedOffer, String> cell) {
        FigureRow row = row(comparison, label, cell, false);
        if (row.cells().stream().anyMatch(text -> text != null && !text.isEmpty())) {
            rows.add(row);
        }
    }

    private static FigureRow row(
            Comparison comparison, String label, Function<ComparedOffer, String> cell, boolean isSum) {
        List<String> cells = new ArrayList<>();
        comparison.offers().forEach(offer -> cells.add(cell.apply(offer)));
        return new FigureRow(label, cells, isSum);
    }

    private static OfferTexts texts() {
        return MessageBundles.get(OfferTexts.class);
    }
}
