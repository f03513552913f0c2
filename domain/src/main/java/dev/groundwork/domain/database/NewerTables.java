package dev.groundwork.domain.database;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Ends a start upon tables that a newer release has made, in words of ours. Looked at only when something is wrong. */
public class NewerTables implements Callback {

    /** As upon a data folder of another PostgreSQL. */
    private static final int OF_ANOTHER_VERSION = 78;

    private static final Set<MigrationState> UNKNOWN =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_VALIDATE_ERROR;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        in(Flyway.configure().configuration(context.getConfiguration()).load()).ifPresent(words -> {
            throw new PreventFurtherStepsException("Groundwork cannot start. " + words, OF_ANOTHER_VERSION);
        });
    }

    @Override
    public String getCallbackName() {
        return "newer tables";
    }

    /** What is the matter and what to do, when there are migrations that this release does not know. */
    public static Optional<String> in(Flyway flyway) {
        MigrationInfo[] all = flyway.info().all();
        return Arrays.stream(all)
                .filter(migration -> UNKNOWN.contains(migration.getState()))
                .reduce((one, later) -> later)
                .map(newest ->
                        ("The tables of this database were made by a newer Groundwork: they are of version %s (%s), and"
                                        + " this one knows version %s. Nothing was changed. Start the newer one again; or restore the"
                                        + " backup made before the upgrade into a new database, and start this one there.")
                                .formatted(newest.getVersion(), newest.getDescription(), newestKnown(all)));
    }

    private static String newestKnown(MigrationInfo... all) {
        return Arrays.stream(all)
                .filter(migration -> !UNKNOWN.contains(migration.getState()))
                .reduce((one, later) -> later)
                .map(migration -> migration.getVersion().toString())
                .orElse("none");
    }
}
