package dev.groundwork.web.testing;

import dev.groundwork.domain.account.AccountSettings;
import dev.groundwork.domain.account.RegistrationMode;
import io.quarkus.arc.Unremovable;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;

/** An operator who changes her mind while Groundwork runs; a test that lets her must put it back. */
@Alternative
@Priority(1)
@Singleton
@Unremovable
public class AdjustableSettings implements AccountSettings {

    private RegistrationMode registration = RegistrationMode.OPEN;

    @Override
    public RegistrationMode registration() {
        return registration;
    }

    @Override
    public SessionSettings session() {
        return new SessionSettings() {
            @Override
            public Duration idle() {
                return Duration.ofDays(7);
            }

            @Override
            public Duration maximum() {
                return Duration.ofDays(30);
            }
        };
    }

    /** Does something under another rule for sign-up. */
    public void during(RegistrationMode mode, Runnable action) {
        registration = mode;
        try {
            action.run();
        } finally {
            registration = RegistrationMode.OPEN;
        }
    }
}
