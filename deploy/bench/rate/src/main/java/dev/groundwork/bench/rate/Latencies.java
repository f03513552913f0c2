package dev.groundwork.bench.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long the answers to one kind of request took, in milliseconds, by whether it was served or turned away. */
final class Latencies {

    private static final int TURNED_AWAY = 503;

    private final ConcurrentLinkedQueue<Integer> served = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Integer> turnedAway = new ConcurrentLinkedQueue<>();

    void add(int status, int milliseconds) {
        if (status >= 200 && status < 300) {
            served.add(milliseconds);
        } else if (status == TURNED_AWAY) {
            turnedAway.add(milliseconds);
        }
    }

    /**
     * A line of numbers: how many were served, their median, 99th percentile and longest; how many were turned away,
     * their median, 99th percentile and longest; how many got anything else or no answer.
     *
     * @param sent how many requests there were
     */
    String line(long sent) {
        List<Integer> good = sorted(served);
        List<Integer> excess = sorted(turnedAway);
        return "%d %d %d %d %d %d %d %d %d"
                .formatted(
                        good.size(),
                        percentile(good, 50),
                        percentile(good, 99),
                        percentile(good, 100),
                        excess.size(),
                        percentile(excess, 50),
                        percentile(excess, 99),
                        percentile(excess, 100),
                        sent - good.size() - excess.size());
    }

    private static List<Integer> sorted(ConcurrentLinkedQueue<Integer> latencies) {
        return new ArrayList<>(latencies).stream().sorted().toList();
    }

    private static int percentile(List<Integer> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
