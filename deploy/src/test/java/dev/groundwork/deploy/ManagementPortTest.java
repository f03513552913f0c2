package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagementPortTest {

    @ParameterizedTest
    @CsvSource({"8080, 9080", "64535, 65535", "64536, 0", "0, 0"})
    void itIsTheThousandthAfterThatOfTheApplication(int application, int management) {
        assertThat(ManagementPort.after(application)).isEqualTo(management);
    }
}
