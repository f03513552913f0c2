package dev.groundwork.deploy;

import io.smallrye.config.SmallRyeConfig;

/** Where the metrics are found: so that several instances on one machine need not be told. */
final class ManagementPort {

    private static final String SETTING = "quarkus.management.port";
    private static final int AFTER_THE_APPLICATION = 1000;
    private static final int HIGHEST = 65_535;

    private ManagementPort() {}

    /** Chooses the 1,000th port after that of the application, unless the operator has chosen one. */
    static void choose() {
        SmallRyeConfig config = Configuration.read();
        if (config.getConfigValue(SETTING).getValue() == null) {
            System.setProperty(SETTING, Integer.toString(after(config.getValue("quarkus.http.port", Integer.class))));
        }
    }

    /** Any free port (0) where the application has one, or there is none so far up. */
    static int after(int port) {
        return port == 0 || port > HIGHEST - AFTER_THE_APPLICATION ? 0 : port + AFTER_THE_APPLICATION;
    }
}
