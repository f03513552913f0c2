package dev.groundwork.deploy.command;

import dev.groundwork.domain.account.AccountOverview;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Prints what accounts there are, and nothing of what is in them. */
public class ListAccounts extends OperatorCommand {

    static final Usage USAGE = new Usage(
            "list-accounts",
            List.of(),
            "Prints a line for each account, the oldest first: its e-mail address, when it was made, when it was last used,\n"
                    + "and open or disabled, with a TAB between them. Times are in UTC.");

    ListAccounts() {
        super(USAGE);
    }

    @Override
    void carryOut(Arguments arguments) {
        QuarkusTransaction.requiringNew()
                .call(AccountOverview::all)
                .forEach(account -> say(String.join(
                        "\t",
                        account.email(),
                        shown(account.createdAt()),
                        shown(account.lastUsedAt()),
                        account.disabledAt() == null ? "open" : "disabled")));
    }

    private static String shown(Instant time) {
        return time == null ? "-" : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
