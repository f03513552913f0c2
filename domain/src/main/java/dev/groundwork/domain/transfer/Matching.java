package dev.groundwork.domain.transfer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds the application that a row is about: by our id, by where the row was seen before, by the posting's address, or
 * by company, role and day of applying, in this order.
 */
final class Matching {

    private final boolean overwriting;
    private final Set<String> addressesInFile;
    private final Map<UUID, Draft> byId = new HashMap<>();
    private final Map<String, Draft> byOrigin = new HashMap<>();
    private final Map<String, Set<Draft>> byAddress = new HashMap<>();
    private final Map<String, Set<Draft>> byRole = new HashMap<>();

    /**
     * @param overwriting two different rows of the file are never about the same application
     * @param addressesInFile of all postings in the file
     */
    Matching(boolean overwriting, Set<String> addressesInFile) {
        this.overwriting = overwriting;
        this.addressesInFile = addressesInFile;
    }

    /** Makes an application of the candidate known. */
    void add(Draft draft) {
        byId.put(draft.id, draft);
        offer(draft);
    }

    /** Makes known that a row of this origin became an application. */
    void remember(String originHash, UUID applicationId) {
        byOrigin.put(originHash, byId.get(applicationId));
    }

    /** Keeps other rows away from the application that this row names beyond doubt. */
    void reserve(MatchKeys row, RowOrigin origin) {
        Draft draft = named(row, origin);
        if (draft != null) {
            claim(draft);
        }
    }

    /** Whether the account remembers this very row. */
    boolean knows(RowOrigin origin) {
        return byOrigin.containsKey(origin.hash());
    }

    /** The application that a row is about; a new one when there is none. */
    Draft draftFor(MatchKeys row, RowOrigin origin) {
        Draft draft = named(row, origin);
        if (draft == null) {
            draft = Stream.concat(sameAddress(row), sameRole(row)).findFirst().orElse(null);
        }
        if (draft == null) {
            draft = new Draft(null, false, row);
            offer(draft);
        }
        claim(draft);
        byOrigin.putIfAbsent(origin.hash(), draft);
        return draft;
    }

    private Draft named(MatchKeys row, RowOrigin origin) {
        Draft own = row.id() == null ? null : byId.get(row.id());
        return own == null ? byOrigin.get(origin.hash()) : own;
    }

    private Stream<Draft> sameAddress(MatchKeys row) {
        return byAddress.getOrDefault(row.address(), Set.of()).stream().min(bestFirst(row)).stream();
    }

    /** An application whose own posting is in the file, too, is another one. */
    private Stream<Draft> sameRole(MatchKeys row) {
        return byRole.getOrDefault(row.role(), Set.of()).stream()
                .filter(draft -> row.isSameRoleAndDayAs(draft.keys))
                .filter(draft -> row.address() == null || !addressesInFile.contains(draft.keys.address()))
                .min(bestFirst(row))
                .stream();
    }

    private static Comparator<Draft> bestFirst(MatchKeys row) {
        return Comparator.comparing((Draft draft) -> draft.binned)
                .thenComparing(draft -> !row.isSameRoleAndDayAs(draft.keys))
                .thenComparing(draft -> !row.role().equals(draft.keys.role()));
    }

    private void offer(Draft draft) {
        if (draft.keys.address() != null) {
            byAddress
                    .computeIfAbsent(draft.keys.address(), key -> new LinkedHashSet<>())
                    .add(draft);
        }
        byRole.computeIfAbsent(draft.keys.role(), key -> new LinkedHashSet<>()).add(draft);
    }

    private void claim(Draft draft) {
        if (overwriting) {
            withdraw(draft, byAddress.get(draft.keys.address()));
            withdraw(draft, byRole.get(draft.keys.role()));
        }
    }

    private static void withdraw(Draft draft, Set<Draft> offered) {
        if (offered != null) {
            offered.remove(draft);
        }
    }
}
