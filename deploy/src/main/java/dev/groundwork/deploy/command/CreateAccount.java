package dev.groundwork.deploy.command;

import dev.groundwork.domain.account.NewAccount;
import dev.groundwork.domain.account.Profile;
import dev.groundwork.domain.account.Registration;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Makes an account for somebody, whoever may sign up. */
public class CreateAccount extends OperatorCommand {

    private static final String NAME = "--name";
    private static final String TIME_ZONE = "--time-zone";

    static final Usage USAGE = new Usage(
            "create-account",
            List.of("EMAIL"),
            Map.of(NAME, "NAME", TIME_ZONE, "ZONE", ChosenPassword.OPTION, ""),
            "Makes an account, whatever GROUNDWORK_REGISTRATION says. " + ChosenPassword.HELP + "\n" + NAME
                    + " is what pages call her, " + TIME_ZONE
                    + " such as Europe/Berlin where her days begin (default UTC).");

    @Inject
    Registration registration;

    CreateAccount() {
        super(USAGE);
    }

    @Override
    void carryOut(Arguments arguments) {
        ChosenPassword password = ChosenPassword.of(arguments);
        registration.createFor(new NewAccount(
                arguments.first(),
                password.text(),
                new Profile(
                        arguments.option(NAME).orElse(null),
                        arguments.option(TIME_ZONE).orElse(null),
                        null,
                        null),
                null));
        password.sayIfMadeUp();
    }
}
