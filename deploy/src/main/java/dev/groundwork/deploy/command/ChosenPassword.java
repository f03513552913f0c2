package dev.groundwork.deploy.command;

import dev.groundwork.deploy.command.CommandFailure.Kind;
import dev.groundwork.domain.account.Secret;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A password for an account: read from the standard input or made up, and never on the command line, where everybody on
 * the machine can read it.
 *
 * @param isMadeUp whether somebody has to be told
 */
record ChosenPassword(String text, boolean isMadeUp) {

    static final String OPTION = "--password-stdin";
    static final String HELP = "The password is made up and printed once; with " + OPTION
            + " it is the first line of the standard input (at least 10 characters).";

    private static final int LENGTH = 20;

    static ChosenPassword of(Arguments arguments) {
        return arguments.has(OPTION)
                ? new ChosenPassword(firstLine(), false)
                : new ChosenPassword(Secret.random().text().substring(0, LENGTH), true);
    }

    void sayIfMadeUp() {
        if (isMadeUp) {
            OperatorCommand.say(text);
        }
    }

    @Override
    public String toString() {
        return "ChosenPassword[…]";
    }

    private static String firstLine() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw new CommandFailure(Kind.WRONG_DATA, "There is no password on the standard input.");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
