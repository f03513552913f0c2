package dev.groundwork.deploy.command;

import io.quarkus.runtime.QuarkusApplication;
import java.util.Arrays;
import java.util.stream.Collectors;

/** All commands of an operator. */
public enum Commands {
    CREATE_INVITATION(CreateInvitation.USAGE, CreateInvitation.class, true) {
        @Override
        void check(Arguments arguments) {
            CreateInvitation.validFor(arguments);
        }
    },
    CREATE_ACCOUNT(CreateAccount.USAGE, CreateAccount.class, true),
    LIST_ACCOUNTS(ListAccounts.USAGE, ListAccounts.class, true),
    RESET_PASSWORD(ResetPassword.USAGE, ResetPassword.class, true),
    DISABLE_ACCOUNT(DisableAccount.USAGE, DisableAccount.class, true),
    ENABLE_ACCOUNT(EnableAccount.USAGE, EnableAccount.class, true),
    DELETE_ACCOUNT(DeleteAccount.USAGE, DeleteAccount.class, true),
    EXPORT_ACCOUNT(ExportAccount.USAGE, ExportAccount.class, true),
    BACKUP(MakeBackup.USAGE, MakeBackup.class, false),
    RESTORE(RestoreBackup.USAGE, RestoreBackup.class, false),
    DOCTOR(Doctor.USAGE, Doctor.class, false);

    private final Usage usage;
    private final Class<? extends QuarkusApplication> type;
    private final boolean migrating;

    Commands(Usage usage, Class<? extends QuarkusApplication> type, boolean migrating) {
        this.usage = usage;
        this.type = type;
        this.migrating = migrating;
    }

    /** @throws WrongUsage when there is none of this name */
    public static Commands named(String name) {
        return Arrays.stream(values())
                .filter(command -> command.usage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("There is no command " + name + "; there are health, "
                        + Arrays.stream(values())
                                .map(command -> command.usage.name())
                                .collect(Collectors.joining(", "))));
    }

    /** Whether it is only asked what the command does. */
    public static boolean asksForHelp(String... arguments) {
        return Usage.asksForHelp(arguments);
    }

    /** @throws WrongUsage when it is not to be written so */
    public void check(String... arguments) {
        check(usage.parse(arguments));
    }

    /** What the form of the command alone does not tell. */
    void check(Arguments arguments) {}

    /** How it is written and what it does. */
    public String help() {
        return usage.text();
    }

    /** What carries it out. */
    public Class<? extends QuarkusApplication> type() {
        return type;
    }

    /** Whether the tables are brought up to date before it; those that look at a database leave it as it is. */
    public boolean isMigrating() {
        return migrating;
    }
}
