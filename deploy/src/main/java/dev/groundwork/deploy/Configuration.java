package dev.groundwork.deploy;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;

/** What the operator has configured, read before Quarkus runs. */
final class Configuration {

    private Configuration() {}

    /** Reads the same sources in the same order as Quarkus will. */
    static SmallRyeConfig read() {
        return ConfigUtils.configBuilder()
                .withDefaultValue("quarkus.config.mapping.validate-unknown", "false")
                .withMapping(Installation.class)
                .build();
    }
}
