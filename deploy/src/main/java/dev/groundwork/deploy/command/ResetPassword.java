package dev.groundwork.deploy.command;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.NewPassword;
import dev.groundwork.domain.account.PasswordHashing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Gives an account a new password. */
public class ResetPassword extends OperatorCommand {

    static final Usage USAGE = new Usage(
            "reset-password",
            List.of("EMAIL"),
            Map.of(ChosenPassword.OPTION, ""),
            "Gives an account a new password and ends all its sessions; access tokens go on. " + ChosenPassword.HELP);

    @Inject
    PasswordHashing hashing;

    @Inject
    Clock clock;

    ResetPassword() {
        super(USAGE);
    }

    @Override
    void carryOut(Arguments arguments) {
        ChosenPassword password = ChosenPassword.of(arguments);
        QuarkusTransaction.requiringNew().run(() -> Candidate.requireEmail(arguments.first())
                .changePassword(new NewPassword(password.text()), hashing, null, clock.instant()));
        password.sayIfMadeUp();
    }
}
