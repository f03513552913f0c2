package dev.groundwork.domain.insights;

import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figures of a told search, one application after the other, as {@code docs/insights.md} defines them. */
final class CountedByHand {

    private static final Set<Outcome> ANSWERS = EnumSet.of(Outcome.REJECTED, Outcome.ACCEPTED, Outcome.DECLINED);

    private final List<ToldApplication> applications;
    private final List<ToldApplication> ofAllDays;
    private final List<ToldSearch.Session> sessions;

    CountedByHand(ToldSearch search, InsightFilter filter, String resume) {
        ofAllDays = search.present().stream()
                .filter(told -> filter.source() == null || filter.source().equalsIgnoreCase(told.source))
                .filter(told -> filter.tag() == null || told.tags.contains(filter.tag()))
                .filter(told -> filter.company() == null || told.company.equals(filter.company()))
                .filter(told -> filter.path() == null || told.paths.contains(filter.path()))
                .filter(told -> resume == null || told.resumes.contains(Integer.valueOf(resume)))
                .toList();
        applications = ofAllDays.stream()
                .filter(told -> filter.from() == null || !countsOn(told).isBefore(filter.from()))
                .filter(told -> filter.to() == null || !countsOn(told).isAfter(filter.to()))
                .toList();
        sessions = search.sessions;
    }

    Map<StageKind, Long> funnel() {
        Map<StageKind, Long> counts = new TreeMap<>();
        for (StageKind kind : StageKind.values()) {
            counts.put(
                    kind,
                    applications.stream()
                            .filter(told -> furthest(told).compareTo(kind) >= 0)
                            .count());
        }
        return counts;
    }

    Map<String, Long> flow() {
        Map<String, Long> links = new TreeMap<>();
        for (ToldApplication told : applications) {
            StageKind at = null;
            for (ToldApplication.Change change : told.history()) {
                if (at == null || change.kind().compareTo(at) > 0) {
                    if (at != null) {
                        links.merge(at + " " + change.kind(), 1L, Long::sum);
                    }
                    at = change.kind();
                }
            }
            links.merge(at + " " + (told.outcome == null ? "OPEN" : told.outcome.name()), 1L, Long::sum);
        }
        return links;
    }

    /** By the name of a group: sent, answered, interviewed, offered. */
    Map<String, List<Long>> compared(Function<ToldApplication, Stream<String>> groups) {
        Map<String, List<Long>> counts = new TreeMap<>();
        for (ToldApplication told : applications) {
            if (sentOn(told) == null) {
                continue;
            }
            List<String> names = groups.apply(told).toList();
            for (String name : names.isEmpty() ? List.of("none") : names) {
                StageKind furthest = furthest(told);
                boolean met = hadRound(told);
                boolean offered = furthest == StageKind.OFFER
                        || told.outcome == Outcome.ACCEPTED
                        || told.outcome == Outcome.DECLINED;
                boolean interviewed = furthest.compareTo(StageKind.INTERVIEWING) >= 0 || met;
                boolean answered = furthest.compareTo(StageKind.APPLIED) > 0 || met || ANSWERS.contains(told.outcome);
                List<Long> before = counts.getOrDefault(name, List.of(0L, 0L, 0L, 0L));
                counts.put(
                        name,
                        List.of(
                                before.get(0) + 1,
                                before.get(1) + (answered ? 1 : 0),
                                before.get(2) + (interviewed ? 1 : 0),
                                before.get(3) + (offered ? 1 : 0)));
            }
        }
        return counts;
    }

    /** By stage the days of the stays that are over, and last how many go on. */
    Map<String, List<Double>> stays() {
        Map<String, List<Long>> days = new TreeMap<>();
        Map<String, Long> ongoing = new TreeMap<>();
        for (ToldApplication told : applications) {
            List<ToldApplication.Change> history = told.history();
            int i = 0;
            while (i < history.size()) {
                ToldApplication.Change arrived = history.get(i);
                do {
                    i++;
                } while (i < history.size() && history.get(i).stage.equals(arrived.stage));
                if (i < history.size()) {
                    if (history.get(i).enteredAt.isAfter(arrived.enteredAt)) {
                        days.computeIfAbsent(arrived.stage, stage -> new ArrayList<>())
                                .add(days(arrived.enteredAt, ToldApplication.dayOf(history.get(i).enteredAt)));
                    }
                } else if (told.outcome != null) {
                    days.computeIfAbsent(arrived.stage, stage -> new ArrayList<>())
                            .add(days(arrived.enteredAt, told.closedOn));
                } else {
                    ongoing.merge(arrived.stage, 1L, Long::sum);
                }
            }
        }
        Map<String, List<Double>> figures = new TreeMap<>();
        for (String stage : ToldApplication.STAGES.keySet()) {
            List<Double> quartiles = new ArrayList<>(quartiles(days.getOrDefault(stage, List.of())));
            quartiles.add((double) ongoing.getOrDefault(stage, 0L));
            figures.put(stage, quartiles);
        }
        return figures;
    }

    /** Sent, answered, ended, ghosted, then the quartiles of the days to the first answer. */
    List<Double> answers() {
        double sent = 0;
        double answered = 0;
        double ended = 0;
        double ghosted = 0;
        List<Long> waits = new ArrayList<>();
        for (ToldApplication told : applications) {
            LocalDate sentOn = sentOn(told);
            if (sentOn != null) {
                sent++;
                ended += told.outcome == null ? 0 : 1;
                ghosted += told.outcome == Outcome.GHOSTED ? 1 : 0;
                LocalDate answeredOn = answeredOn(told);
                answered += answeredOn == null ? 0 : 1;
                if (answeredOn != null && !answeredOn.isBefore(sentOn)) {
                    waits.add(ChronoUnit.DAYS.between(sentOn, answeredOn));
                }
            }
        }
        List<Double> figures = new ArrayList<>(List.of(sent, answered, ended, ghosted));
        figures.addAll(quartiles(waits));
        return figures;
    }

    /** By the Monday of a week: applications, rounds, minutes; weeks without any are left out. */
    Map<LocalDate, List<Long>> weeks(LocalDate from, LocalDate to) {
        Map<LocalDate, List<Long>> weeks = new TreeMap<>();
        for (ToldApplication told : ofAllDays) {
            done(weeks, sentOn(told), from, to, List.of(1L, 0L, 0L));
            told.rounds.stream()
                    .filter(round -> round.outcome != InterviewOutcome.CANCELLED)
                    .forEach(
                            round -> done(weeks, ToldApplication.dayOf(round.startsAt), from, to, List.of(0L, 1L, 0L)));
        }
        sessions.forEach(session ->
                done(weeks, ToldApplication.dayOf(session.at()), from, to, List.of(0L, 0L, (long) session.minutes())));
        return weeks;
    }

    /** By path, or none: how many are open and how many there are. */
    Map<String, List<Long>> paths() {
        Map<String, List<Long>> counts = new TreeMap<>();
        for (ToldApplication told : applications) {
            for (String path : told.paths.isEmpty() ? List.of("none") : told.paths) {
                List<Long> before = counts.getOrDefault(path, List.of(0L, 0L));
                counts.put(path, List.of(before.get(0) + (told.outcome == null ? 1 : 0), before.get(1) + 1));
            }
        }
        return counts;
    }

    static Stream<String> source(ToldApplication told) {
        return Stream.ofNullable(told.source).map(source -> source.toLowerCase(Locale.ROOT));
    }

    private static void done(
            Map<LocalDate, List<Long>> weeks, LocalDate day, LocalDate from, LocalDate to, List<Long> what) {
        if (day != null && !day.isBefore(from) && !day.isAfter(to)) {
            LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
            List<Long> before = weeks.getOrDefault(monday, List.of(0L, 0L, 0L));
            weeks.put(
                    monday,
                    List.of(before.get(0) + what.get(0), before.get(1) + what.get(1), before.get(2) + what.get(2)));
        }
    }

    private static StageKind furthest(ToldApplication told) {
        return told.changes.stream()
                .map(ToldApplication.Change::kind)
                .max(StageKind::compareTo)
                .orElseThrow();
    }

    private static LocalDate firstDay(ToldApplication told, StageKind beyond) {
        return told.changes.stream()
                .filter(change -> beyond == null || change.kind().compareTo(beyond) > 0)
                .map(change -> ToldApplication.dayOf(change.enteredAt))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate sentOn(ToldApplication told) {
        return told.appliedOn != null ? told.appliedOn : firstDay(told, StageKind.SAVED);
    }

    private static LocalDate countsOn(ToldApplication told) {
        LocalDate sentOn = sentOn(told);
        return sentOn != null ? sentOn : firstDay(told, null);
    }

    private static LocalDate answeredOn(ToldApplication told) {
        return Stream.concat(
                        Stream.of(
                                firstDay(told, StageKind.APPLIED),
                                ANSWERS.contains(told.outcome) ? told.closedOn : null),
                        told.rounds.stream()
                                .filter(round -> round.outcome != InterviewOutcome.CANCELLED)
                                .map(CountedByHand::knownAt)
                                .map(ToldApplication::dayOf))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Instant knownAt(ToldApplication.Round round) {
        return round.startsAt.isBefore(round.writtenAt) ? round.startsAt : round.writtenAt;
    }

    private static boolean hadRound(ToldApplication told) {
        return told.rounds.stream().anyMatch(round -> round.outcome != InterviewOutcome.CANCELLED);
    }

    private static long days(Instant from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(ToldApplication.dayOf(from), to));
    }

    /** How many there are, then a quarter, half and three quarters of the way through them in their order. */
    private static List<Double> quartiles(List<Long> numbers) {
        List<Long> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        List<Double> figures = new ArrayList<>(List.of((double) sorted.size()));
        for (double part : new double[] {0.25, 0.5, 0.75}) {
            double place = part * (sorted.size() - 1);
            figures.add(
                    sorted.isEmpty()
                            ? -1
                            : sorted.get((int) Math.floor(place)) * (1 - place % 1)
                                    + sorted.get((int) Math.ceil(place)) * (place % 1));
        }
        return figures;
    }
}
