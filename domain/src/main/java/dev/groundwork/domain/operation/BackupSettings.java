package dev.groundwork.domain.operation;

import dev.groundwork.domain.setting.SomeTime;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an operator decides about backups that are made by themselves. */
@ConfigMapping(prefix = "groundwork.backup")
public interface BackupSettings {

    /** The folder they are kept in; without one none are made. */
    Optional<Path> folder();

    /** How long after one the next is made. */
    @WithDefault("P1D")
    @WithConverter(SomeTime.class)
    Duration every();

    /** How many are kept, at least the last; older ones are deleted. */
    @WithDefault("7")
    int keep();
}
