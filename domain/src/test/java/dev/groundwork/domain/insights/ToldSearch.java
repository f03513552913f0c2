package dev.groundwork.domain.insights;

import dev.groundwork.domain.insights.Deed.Done;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A search of two years made up by chance, the same for the same seed: what was done when, and what it comes to. */
final class ToldSearch {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final List<String> PATHS =
            List.of("site-reliability-engineering", "cloud-platform-engineering", "distributed-systems-engineering");
    static final int RESUMES = 4;

    /** How an application begins. */
    record Beginning(String stage, Instant at, Instant now, LocalDate appliedOn) {}

    /** What an application was said to be before it was merged with another one. */
    record Described(String source, List<String> tags, List<String> paths, List<Integer> resumes) {}

    /** Two applications that turn out to be the same: the second becomes part of the first. */
    record Merging(int kept, int gone, Instant now) {}

    /** A session of practice. */
    record Session(Instant at, int minutes) {}

    final List<ToldApplication> applications = new ArrayList<>();
    final Map<Integer, Beginning> beginnings = new HashMap<>();
    final Map<Integer, Described> described = new HashMap<>();
    final Map<Integer, List<Done>> deeds = new HashMap<>();
    final List<Merging> mergings = new ArrayList<>();
    final List<Session> sessions = new ArrayList<>();

    private static final List<String> SOURCES = List.of("Referral", "LinkedIn", "linkedin", "Job board", "=Agency");
    private static final List<String> STAGES = List.copyOf(ToldApplication.STAGES.keySet());

    private final Random random;

    ToldSearch(long seed, int size) {
        random = new Random(seed);
        for (int number = 0; number < size; number++) {
            applications.add(application(number));
        }
        for (int i = 0; i < size / 20; i++) {
            merge(applications.get(random.nextInt(size)), applications.get(random.nextInt(size)), i);
        }
        for (int i = 0; i < size / 10; i++) {
            sessions.add(new Session(before(NOW, 800), 1 + random.nextInt(180)));
        }
    }

    /** Those that are there: neither in the bin nor part of another one. */
    List<ToldApplication> present() {
        return applications.stream()
                .filter(application -> !application.binned && !application.gone)
                .toList();
    }

    private ToldApplication application(int number) {
        ToldApplication told = new ToldApplication(number, "Company " + number % 40);
        told.source = chance(15) ? null : any(SOURCES);
        for (String tag : List.of("azure", "remote", "dream")) {
            if (chance(30)) {
                told.tags.add(tag);
            }
        }
        told.paths = PATHS.stream().filter(path -> chance(25)).toList();
        for (int resume = 0; resume < RESUMES; resume++) {
            if (chance(20)) {
                told.resumes.add(resume);
            }
        }
        Instant now = before(NOW.minus(Duration.ofDays(30)), 700);
        Beginning beginning = new Beginning(
                chance(50) ? "saved" : chance(80) ? "applied" : any(STAGES),
                chance(60) ? now : before(now, 40),
                now,
                chance(10) ? ToldApplication.dayOf(before(now, 30)) : null);
        told.appliedOn = beginning.appliedOn();
        told.enter(beginning.stage(), beginning.at(), now, true);
        beginnings.put(number, beginning);
        described.put(
                number, new Described(told.source, List.copyOf(told.tags), told.paths, List.copyOf(told.resumes)));
        deeds.put(number, new ArrayList<>());
        for (int left = random.nextInt(9); left > 0 && !told.binned; left--) {
            now = now.plusSeconds(1 + random.nextInt(20 * 24 * 3600));
            doSomething(told, now);
        }
        return told;
    }

    private void doSomething(ToldApplication told, Instant now) {
        int what = random.nextInt(100);
        if (what < 45) {
            enter(told, now);
        } else if (what < 57) {
            int change = random.nextInt(told.changes.size());
            String stage = chance(70) ? told.changes.get(change).stage : any(STAGES);
            does(told, new Deed.Amend(change, stage, before(now, 60)), now);
        } else if (what < 62 && told.changes.size() > 1) {
            does(told, new Deed.Remove(random.nextInt(told.changes.size())), now);
        } else if (what < 78) {
            LocalDate on = chance(70) ? null : ToldApplication.dayOf(before(now, 10));
            does(told, new Deed.End(chance(50) ? Outcome.GHOSTED : any(List.of(Outcome.values())), on), now);
        } else if (what < 85 && told.outcome != null) {
            does(told, new Deed.Reopen(), now);
        } else if (what < 90) {
            does(told, new Deed.Schedule(chance(50) ? before(now, 20) : now.plusSeconds(random.nextInt(999_999))), now);
        } else if (what < 93 && !told.rounds.isEmpty()) {
            does(told, new Deed.CallOff(told.rounds.get(0).startsAt), now);
        } else if (what < 96) {
            does(told, new Deed.Archive(), now);
        } else if (what < 99) {
            does(told, new Deed.Bin(), now);
            if (chance(40)) {
                does(told, new Deed.Restore(), now.plusSeconds(1));
            }
        }
    }

    /** Mostly one step on, now; sometimes anywhere, or written down long afterwards. */
    private void enter(ToldApplication told, Instant now) {
        StageKind kind = told.latest().kind();
        String next = chance(75) && kind != StageKind.OFFER
                ? ToldApplication.STAGES.entrySet().stream()
                        .filter(stage -> stage.getValue().ordinal() == kind.ordinal() + 1)
                        .skip(chance(30) ? 1 : 0)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("offer")
                : any(STAGES);
        Instant at = chance(70) ? now : before(now, 50);
        if (told.outcome == null || !ToldApplication.dayOf(at).isAfter(told.closedOn)) {
            does(told, new Deed.Enter(next, at), now);
        }
    }

    private void does(ToldApplication told, Deed deed, Instant now) {
        deed.tell(told, now);
        deeds.get(told.number).add(new Done(deed, now));
    }

    private void merge(ToldApplication kept, ToldApplication other, int i) {
        if (kept != other && !kept.binned && !kept.gone && !other.binned && !other.gone) {
            mergings.add(new Merging(kept.number, other.number, NOW.minusSeconds(1000L - i)));
            kept.swallow(other);
        }
    }

    private Instant before(Instant instant, int mostDays) {
        return instant.minusSeconds(random.nextInt(mostDays * 24 * 3600));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
