package dev.groundwork.deploy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where this installation keeps what it has to keep. */
@ConfigMapping(prefix = "groundwork")
public interface Installation {

    /** The folder of the embedded PostgreSQL's data, used when no JDBC URL is configured. */
    @WithDefault("${HOME:${user.home}}/.local/share/groundwork")
    Path data();

    /** The folder with PostgreSQL's programs, {@code bin/postgres} among them; without it the bundled ones are unpacked. */
    Optional<Path> postgresql();
}
