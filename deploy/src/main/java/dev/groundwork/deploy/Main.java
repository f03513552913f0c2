package dev.groundwork.deploy;

import dev.groundwork.domain.database.EmbeddedPostgresFailure;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts the application on its database, and closes the database when the application has stopped. */
@QuarkusMain
public class Main {

    /** Longer than the application may take to finish the requests under way. */
    private static final long SECONDS_TO_STOP = 60;

    private Main() {}

    /** Runs the application until it is told to stop. */
    public static void main(String... arguments) {
        try {
            serve(arguments);
        } catch (EmbeddedPostgresFailure e) {
            System.err.println("Groundwork cannot start. " + e.getMessage());
            System.exit(ExitCode.of(e.reason()));
        }
    }

    private static void serve(String... arguments) {
        closeAfterApplication(Database.open());
        Quarkus.run(arguments);
    }

    /**
     * Quarkus calls the handler when it has stopped. After a signal the JVM is by then on its way out and waits only for
     * the shutdown hooks, so one of them waits for the database.
     */
    private static void closeAfterApplication(Database database) {
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(closed), "wait-for-database"));
        ApplicationLifecycleManager.setDefaultExitCodeHandler(code -> {
            database.close();
            closed.countDown();
            System.exit(code);
        });
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
