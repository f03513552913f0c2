package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String VARIABLE = "QUARKUS_DATASOURCE_PASSWORD";

    @TempDir
    Path folder;

    @Test
    void theContentOfTheFileIsTheValueWithoutOneLineBreakAtItsEnd() throws IOException {
        assertThat(with(" a b\n\n").getValue(PASSWORD)).isEqualTo(" a b\n");
        assertThat(with("secret\r\n").getValue(PASSWORD)).isEqualTo("secret");
        assertThat(with("secret").getPropertyNames()).containsExactly(PASSWORD);
    }

    @Test
    void nothingElseIsReadFromFiles() throws IOException {
        SecretFiles files = new SecretFiles(Map.of(
                "QUARKUS_HTTP_SSL_CERTIFICATE_FILES",
                written("x"),
                "QUARKUS_LOG_FILE",
                written("y"),
                "HOME_FILE",
                "z"));
        files.check();
        assertThat(files.getPropertyNames()).isEmpty();
        assertThat(files.getValue("quarkus.log")).isNull();
    }

    @Test
    void anEmptyNameIsNone() {
        SecretFiles files = new SecretFiles(Map.of(VARIABLE + "_FILE", ""));
        files.check();
        assertThat(files.getValue(PASSWORD)).isNull();
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithItsSetting() {
        SecretFiles files = new SecretFiles(Map.of(VARIABLE + "_FILE", "/nowhere/password"));
        assertThatThrownBy(files::check)
                .isInstanceOf(WrongSetting.class)
                .hasMessage("QUARKUS_DATASOURCE_PASSWORD_FILE names /nowhere/password, which cannot be read as text"
                        + " (NoSuchFile)");
    }

    @Test
    void theSameSettingIsNotTakenTwice() throws IOException {
        SecretFiles files = new SecretFiles(Map.of(VARIABLE, "one", VARIABLE + "_FILE", written("another")));
        assertThatThrownBy(files::check)
                .isInstanceOf(WrongSetting.class)
                .hasMessage("Only one of QUARKUS_DATASOURCE_PASSWORD and QUARKUS_DATASOURCE_PASSWORD_FILE can be set");
    }

    private SecretFiles with(String content) throws IOException {
        return new SecretFiles(Map.of(VARIABLE + "_FILE", written(content)));
    }

    private String written(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "secret", ""), content)
                .toString();
    }
}
