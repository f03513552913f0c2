package dev.groundwork.deploy.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComposeTest {

    private static final Path FOLDER = Path.of("compose");

    @Test
    void everyServiceIsWatchedAndMayDoOnlyWhatItNeeds() throws IOException {
        services().forEach((name, service) -> {
            assertThat(service.path("restart").asText()).as(name).isEqualTo("unless-stopped");
            assertThat(service.path("mem_limit").asText()).as(name).isNotEmpty();
            assertThat(service.path("pids_limit").asInt()).as(name).isPositive();
            assertThat(service.path("read_only").asBoolean()).as(name).isTrue();
            assertThat(service.at("/cap_drop/0").asText()).as(name).isEqualTo("ALL");
            assertThat(service.at("/security_opt/0").asText()).as(name).isEqualTo("no-new-privileges:true");
            assertThat(service.at("/logging/options/max-size").asText())
                    .as(name)
                    .isNotEmpty();
        });
    }

    @Test
    void secretsComeFromFilesAlone() throws IOException {
        services().forEach((name, service) -> service.path("environment")
                .properties()
                .forEach(variable -> assertThat(variable.getKey().contains("PASSWORD")
                                && !variable.getKey().endsWith("_FILE"))
                        .as(name + " " + variable.getKey())
                        .isFalse()));
        JsonNode secrets = read("compose.yaml").path("secrets");
        assertThat(services().get("groundwork").path("secrets").toString()).isEqualTo("[\"database-password\"]");
        assertThat(secrets.at("/database-password/file").asText()).isEqualTo("secrets/database-password");
    }

    @Test
    void theApplicationWaitsForTheDatabaseWhichNobodyElseReaches() throws IOException {
        Map<String, ObjectNode> services = services();
        assertThat(services.get("groundwork")
                        .at("/depends_on/database/condition")
                        .asText())
                .isEqualTo("service_healthy");
        assertThat(services.get("database").has("ports")).isFalse();
        assertThat(services.get("database").path("networks").toString()).isEqualTo("[\"inside\"]");
        assertThat(read("compose.yaml").at("/networks/inside/internal").asBoolean())
                .isTrue();
        assertThat(Files.isExecutable(FOLDER.resolve("create-database.sh"))).isTrue();
    }

    /** The services of both files; what the second says about a service of the first is not here. */
    private static Map<String, ObjectNode> services() throws IOException {
        Map<String, ObjectNode> services = new TreeMap<>();
        for (String file : new String[] {"compose.caddy.yaml", "compose.yaml"}) {
            read(file)
                    .path("services")
                    .properties()
                    .forEach(service -> services.put(service.getKey(), (ObjectNode) service.getValue()));
        }
        return services;
    }

    private static ObjectNode read(String file) throws IOException {
        return Manifests.documents(FOLDER.resolve(file)).get(0);
    }
}
