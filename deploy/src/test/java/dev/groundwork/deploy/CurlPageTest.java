package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of docs/api.md, from top to bottom, in a shell that stops where one fails. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CurlPageTest {

    private static final Path PAGE = Path.of("..", "docs", "api.md");
    private static final Pattern LINES = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TestHTTPResource
    URI address;

    @TempDir
    Path folder;

    @Test
    void everyLineDoesWhatThePageSays() throws Exception {
        String lines = LINES.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult block) -> block.group(1))
                .collect(Collectors.joining("\n"));
        assertThat(lines.split("curl ")).hasSizeGreaterThan(25);
        Path output = folder.resolve("output");
        ProcessBuilder shell = new ProcessBuilder("sh", "-euxc", lines)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().put("GROUNDWORK", address.toString().replaceFirst("/$", ""));
        Process process = shell.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }
}
