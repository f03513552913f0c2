package dev.groundwork.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://groundwork.example, https://groundwork.example",
        "https://groundwork.example/, https://groundwork.example",
        "https://groundwork.example:443/, https://groundwork.example",
        "https://groundwork.example:8443/, https://groundwork.example:8443",
        "http://Groundwork.Example:80, http://groundwork.example",
        "http://10.0.0.5:8080, http://10.0.0.5:8080",
        "http://[::1]:8080, http://[::1]:8080"
    })
    void theOriginIsWrittenAsBrowsersWriteIt(String address, String origin) {
        assertThat(at(address).origin()).contains(origin);
    }

    @Test
    void withHttpsACookieIsSecureAndBoundToTheHost() {
        Cookies cookies = new Cookies(at("https://groundwork.example"));

        assertThat(cookies.make("groundwork_session", "secret", Duration.ofDays(30)))
                .isEqualTo("__Host-groundwork_session=secret; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure");
    }

    @Test
    void withPlainHttpACookieIsNeither() {
        Cookies cookies = new Cookies(at("http://groundwork.example"));

        assertThat(cookies.make("groundwork_session", "secret", Duration.ofDays(30)))
                .isEqualTo("groundwork_session=secret; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax");
    }

    @Test
    void anUnsaidAddressIsNotTakenForHttps() {
        assertThat(new BaseUrl(Optional::empty).isHttps()).isFalse();
    }

    private static BaseUrl at(String address) {
        return new BaseUrl(() -> Optional.of(URI.create(address)));
    }
}
