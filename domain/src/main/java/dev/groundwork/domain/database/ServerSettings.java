package dev.groundwork.domain.database;

import java.util.HashMap;
import java.util.Map;

/** The settings of an embedded server: reachable from this machine only, quiet about data, durable or fast. */
final class ServerSettings {

    private ServerSettings() {}

    /** All settings of a server on a port; the further ones win. */
    static Map<String, String> of(int port, Durability durability, Map<String, String> further) {
        Map<String, String> settings = new HashMap<>(reachable(port));
        settings.putAll(quiet());
        settings.putAll(durable(durability == Durability.DURABLE ? "on" : "off"));
        settings.putAll(further);
        return settings;
    }

    private static Map<String, String> reachable(int port) {
        return Map.of(
                "listen_addresses", "127.0.0.1",
                "port", Integer.toString(port),
                "unix_socket_directories", "",
                "timezone", "UTC",
                "log_timezone", "UTC");
    }

    /** Values of rows and parameters of statements stay out of the log. */
    private static Map<String, String> quiet() {
        return Map.of(
                "log_error_verbosity", "terse",
                "log_min_error_statement", "panic",
                "log_parameter_max_length_on_error", "0",
                "log_checkpoints", "off");
    }

    private static Map<String, String> durable(String onOrOff) {
        return Map.of("fsync", onOrOff, "synchronous_commit", onOrOff, "full_page_writes", onOrOff);
    }
}
