package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.Comparison;
import dev.groundwork.domain.offers.TippingPoint;
import dev.groundwork.domain.offers.Weighing;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who comes first, and what would turn it, in sentences. */
final class Decision {

    private final Comparison comparison;
    private final Weighing weighing;
    private final List<String> names;

    /** @param names of the offers, in the order of the comparison */
    Decision(Comparison comparison, List<String> names) {
        this.comparison = comparison;
        this.weighing = comparison.weighing();
        this.names = names;
    }

    /** The one sentence to go by. */
    String sentence() {
        if (!weighing.isDecisive()) {
            return texts().nothingDecides();
        }
        List<Integer> first = weighing.first();
        if (first.size() > 1) {
            return texts().level(first.stream().map(names::get).collect(Collectors.joining(", ")));
        }
        String leader = names.get(first.get(0));
        List<TippingPoint> points = weighing.tippingPoints();
        return points.isEmpty() ? texts().firstWhateverWeighs(leader) : turned(leader, points.get(0));
    }

    /** What else would turn it, the nearest first. */
    List<String> others() {
        List<TippingPoint> points = weighing.tippingPoints();
        return points.stream()
                .skip(1)
                .map(point -> texts().alsoTurns(weight(point), names.get(point.next())))
                .toList();
    }

    private String turned(String leader, TippingPoint point) {
        return texts().firstUnless(leader, weight(point), names.get(point.next()));
    }

    private String weight(TippingPoint point) {
        String criterion = comparison.counted().get(point.criterion()).criterion().name;
        double now = weighing.share(point.criterion());
        boolean close = Math.round(100 * now) == Math.round(100 * point.share());
        String share = percent(point.share(), close);
        String present = percent(now, close);
        return point.more()
                ? texts().weighsMore(criterion, share, present)
                : texts().weighsLess(criterion, share, present);
    }

    /** "45 %", with a decimal where whole ones would be the same. */
    static String percent(double share, boolean finely) {
        return finely ? String.format(Locale.ENGLISH, "%.1f %%", 100 * share) : Math.round(100 * share) + " %";
    }

    private static ComparisonTexts texts() {
        return MessageBundles.get(ComparisonTexts.class);
    }
}
