package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in the packaged application. */
class PackagingIT {

    @Test
    void nothingOfTheBenchmarkIsShipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target", "quarkus-app"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("dev.groundwork.groundwork-web"))
                    .noneMatch(name -> name.contains("bench") || name.contains("gatling"));
        }
    }
}
