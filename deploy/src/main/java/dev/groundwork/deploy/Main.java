package dev.groundwork.deploy;

import dev.groundwork.deploy.command.Commands;
import dev.groundwork.deploy.command.WrongUsage;
import dev.groundwork.domain.database.EmbeddedPostgresFailure;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts the application or an operator's command on its database, and closes the database after it. */
@QuarkusMain
public class Main {

    /** Longer than the application may take to finish the requests under way. */
    private static final long SECONDS_TO_STOP = 60;

    /** A command answers no requests, and its output is its answer alone. */
    private static final Map<String, String> SETTINGS_OF_A_COMMAND = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.log.level", "ERROR",
            "quarkus.log.console.stderr", "true");

    private Main() {}

    /** Runs the application until it is told to stop, or a command until it is done. */
    public static void main(String... arguments) {
        try {
            if (arguments.length == 0) {
                serve();
            } else if (arguments[0].equals(AskHealth.NAME)) {
                System.exit(AskHealth.run(arguments));
            } else {
                command(arguments);
            }
        } catch (WrongUsage e) {
            System.err.println(e.getMessage());
            System.exit(ExitCode.WRONG_USAGE);
        } catch (WrongSetting e) {
            System.err.println("Groundwork cannot start. " + e.getMessage());
            System.exit(ExitCode.WRONG_USAGE);
        } catch (EmbeddedPostgresFailure e) {
            System.err.println("Groundwork cannot start. " + e.getMessage());
            System.exit(ExitCode.of(e.reason()));
        }
    }

    private static void serve() {
        Uploads.keepPrivate();
        ManagementPort.choose();
        closeAfterwards(Database.open());
        Quarkus.run();
    }

    private static void command(String... arguments) {
        Commands command = Commands.named(arguments[0]);
        if (Commands.asksForHelp(arguments)) {
            System.out.println(command.help());
            return;
        }
        command.check(arguments);
        SETTINGS_OF_A_COMMAND.forEach(System::setProperty);
        System.setProperty("quarkus.flyway.migrate-at-start", Boolean.toString(command.isMigrating()));
        closeAfterwards(Database.openBesideApplication());
        Quarkus.run(command.type(), arguments);
    }

    /**
     * Quarkus calls the handler when it has stopped. After a signal the JVM is by then on its way out and waits only for
     * the shutdown hooks, so one of them waits for the database.
     */
    private static void closeAfterwards(Database database) {
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
