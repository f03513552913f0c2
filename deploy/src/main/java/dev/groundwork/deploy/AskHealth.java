package dev.groundwork.deploy;

import dev.groundwork.deploy.command.WrongUsage;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** An operator's command: asks the running application whether it can work, for whoever watches a container. */
final class AskHealth {

    static final String NAME = "health";

    private static final String READY = "/q/health/ready";
    private static final int MILLISECONDS_TO_ANSWER = 5_000;
    private static final int NO_ANSWER = 1;

    private AskHealth() {}

    /**
     * Asks for one address of the application on this machine.
     *
     * @param arguments the command, and a path if it is another than that of readiness
     * @return the exit code: 0 when the answer is a success, else 1
     * @throws WrongUsage when the command cannot be understood
     */
    static int run(String... arguments) {
        if (arguments.length > 2 || (arguments.length == 2 && !arguments[1].startsWith("/"))) {
            throw new WrongUsage("Usage: %s [%s]".formatted(NAME, READY));
        }
        return answers(arguments.length == 2 ? arguments[1] : READY) ? 0 : NO_ANSWER;
    }

    private static boolean answers(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) address(path).toURL().openConnection();
            connection.setConnectTimeout(MILLISECONDS_TO_ANSWER);
            connection.setReadTimeout(MILLISECONDS_TO_ANSWER);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static URI address(String path) {
        SmallRyeConfig config = Configuration.read();
        String host = config.getValue("quarkus.http.host", String.class);
        String reachable = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return URI.create(
                "http://%s:%d%s".formatted(reachable, config.getValue("quarkus.http.port", Integer.class), path));
    }
}
