package dev.groundwork.web.reminders;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What an operator decides about mail. */
@ConfigMapping(prefix = "groundwork.mail")
public interface MailSettings {

    /** The address that mails come from; without one none is sent. */
    Optional<String> from();
}
