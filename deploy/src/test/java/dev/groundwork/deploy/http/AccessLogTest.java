package dev.groundwork.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class AccessLogTest {

    @Test
    void theSecretOfACalendarIsNeverLogged() throws IOException {
        Properties settings = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        String excluded = settings.getProperty("quarkus.http.access-log.exclude-pattern");
        assertThat("/calendar/gq3Zk0_x-7.ics").matches(excluded);
        assertThat("/calendar").doesNotMatch(excluded);
        assertThat("/api/v1/interviews.ics").doesNotMatch(excluded);
    }
}
