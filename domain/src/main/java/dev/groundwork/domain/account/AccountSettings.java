package dev.groundwork.domain.account;

import dev.groundwork.domain.setting.SomeTime;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator decides about accounts. */
@ConfigMapping(prefix = "groundwork")
public interface AccountSettings {

    /** Who may sign up. */
    @WithDefault("first")
    RegistrationMode registration();

    /** How long sessions live. */
    SessionSettings session();

    /** The life of a browser session. */
    interface SessionSettings {

        /** A session unused for this long has ended. */
        @WithDefault("P7D")
        @WithConverter(SomeTime.class)
        Duration idle();

        /** A session this old has ended, however much it is used. */
        @WithDefault("P30D")
        @WithConverter(SomeTime.class)
        Duration maximum();
    }
}
