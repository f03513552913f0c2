package dev.groundwork.deploy.command;

import dev.groundwork.deploy.command.CommandFailure.Kind;
import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.operation.BackupRefused;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;

/** A command that ends with what it has to say on its output, or with the reason why not and a number other than 0. */
public abstract class OperatorCommand implements QuarkusApplication {

    private final Usage usage;

    OperatorCommand(Usage usage) {
        this.usage = usage;
    }

    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        try {
            carryOut(usage.parse(arguments));
            return 0;
        } catch (RuntimeException e) {
            CommandFailure failure = failure(e);
            System.err.println(failure.getMessage());
            return failure.exitCode();
        }
    }

    /** Does it. */
    abstract void carryOut(Arguments arguments);

    /** One line of what the command has to say. */
    static void say(String line) {
        System.out.println(line);
    }

    /** One line beside it, that no other program is to read. */
    static void remark(String line) {
        System.err.println(line);
    }

    private static CommandFailure failure(RuntimeException thrown) {
        if (thrown instanceof CommandFailure failure) {
            return failure;
        }
        if (thrown instanceof NotFound) {
            return new CommandFailure(Kind.NO_ACCOUNT, "There is no account with this e-mail address.");
        }
        if (thrown instanceof InvalidInput invalid) {
            return new CommandFailure(
                    Kind.WRONG_DATA,
                    invalid.violations().stream()
                            .map(violation -> violation.field() + " " + violation.message())
                            .collect(Collectors.joining("; ")));
        }
        if (thrown instanceof Conflict) {
            return new CommandFailure(Kind.WRONG_DATA, thrown.getMessage());
        }
        if (thrown instanceof BackupRefused refused) {
            return new CommandFailure(kind(refused.reason()), refused.getMessage());
        }
        if (thrown instanceof UncheckedIOException io) {
            return new CommandFailure(
                    Kind.UNREADABLE,
                    io.getCause() instanceof NoSuchFileException missing
                            ? "There is no " + missing.getFile() + "."
                            : "A file cannot be read or written: "
                                    + io.getCause().getMessage());
        }
        return new CommandFailure(Kind.UNUSABLE_DATABASE, String.valueOf(thrown.getMessage()));
    }

    private static Kind kind(BackupRefused.Reason reason) {
        return switch (reason) {
            case DAMAGED, NEWER -> Kind.WRONG_DATA;
            case NOT_EMPTY -> Kind.UNUSABLE_DATABASE;
            case FILE_EXISTS -> Kind.FILE_EXISTS;
        };
    }
}
