package dev.groundwork.deploy.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesTest {

    private static final String SINGLE_NODE = "overlays/single-node";
    private static final String CLOUDNATIVEPG = "overlays/cloudnativepg";

    private static final Map<String, Check> CHECKS = Map.of(
            "v1 Namespace", V1Namespace::validateJsonElement,
            "v1 ConfigMap", V1ConfigMap::validateJsonElement,
            "v1 Service", V1Service::validateJsonElement,
            "v1 PersistentVolumeClaim", V1PersistentVolumeClaim::validateJsonElement,
            "apps/v1 Deployment", V1Deployment::validateJsonElement,
            "autoscaling/v2 HorizontalPodAutoscaler", V2HorizontalPodAutoscaler::validateJsonElement,
            "networking.k8s.io/v1 Ingress", V1Ingress::validateJsonElement,
            "networking.k8s.io/v1 NetworkPolicy", V1NetworkPolicy::validateJsonElement,
            "policy/v1 PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement,
            "postgresql.cnpg.io/v1 Cluster", KubernetesTest::checkCluster);

    @ParameterizedTest
    @ValueSource(strings = {"base", SINGLE_NODE, CLOUDNATIVEPG})
    void everyResourceHasOnlyFieldsThatItsKindKnows(String folder) throws IOException {
        for (ObjectNode resource : Manifests.of(folder).all()) {
            String kind = resource.path("apiVersion").asText() + " "
                    + resource.path("kind").asText();
            assertThat(CHECKS).containsKey(kind);
            CHECKS.get(kind).accept(JsonParser.parseString(resource.toString()));
        }
    }

    @Test
    void aFieldThatDoesNotExistIsNoticed() throws IOException {
        ObjectNode deployment = (ObjectNode) Manifests.of("base").only("Deployment");
        ((ObjectNode) container(deployment)).putObject("readynessProbe");
        assertThatThrownBy(() -> V1Deployment.validateJsonElement(JsonParser.parseString(deployment.toString())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("readynessProbe");
    }

    @Test
    void everyFileIsUsed() throws IOException {
        try (Stream<Path> files = Files.walk(Manifests.FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path kustomization = file.resolveSibling("kustomization.yaml");
                assertThat(file.equals(kustomization)
                                || Files.readString(kustomization).contains(" " + file.getFileName()))
                        .as(file.toString())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SINGLE_NODE, CLOUDNATIVEPG})
    void podsMeetTheRestrictedStandardAndHaveALimitOfMemory(String folder) throws IOException {
        JsonNode deployment = Manifests.of(folder).only("Deployment");
        JsonNode pod = deployment.at("/spec/template/spec");
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").asInt()).isEqualTo(10001);
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.at("/automountServiceAccountToken").asBoolean(true)).isFalse();
        JsonNode container = container(deployment);
        assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                .isFalse();
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(container.at("/securityContext/capabilities/drop/0").asText())
                .isEqualTo("ALL");
        assertThat(container.at("/resources/limits/memory").asText()).isEqualTo("512Mi");
    }

    @Test
    void theProbesAskForWhatTheApplicationAnswers() throws IOException {
        JsonNode container = container(Manifests.of("base").only("Deployment"));
        assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
    }

    @Test
    void aSingleNodeRunsOneReplicaOnItsVolumeAndNeverTwo() throws IOException {
        Manifests manifests = Manifests.of(SINGLE_NODE);
        assertThat(manifests.kinds()).doesNotContain("HorizontalPodAutoscaler").contains("PersistentVolumeClaim");
        JsonNode deployment = manifests.only("Deployment");
        assertThat(deployment.at("/spec/replicas").asInt()).isEqualTo(1);
        assertThat(deployment.at("/spec/strategy").toString()).isEqualTo("{\"type\":\"Recreate\"}");
        assertThat(volume(deployment, "data")
                        .at("/persistentVolumeClaim/claimName")
                        .asText())
                .isEqualTo("groundwork");
    }

    @Test
    void replicasShareTheDatabaseOfTheOperator() throws IOException {
        Manifests manifests = Manifests.of(CLOUDNATIVEPG);
        String cluster = manifests.only("Cluster").at("/metadata/name").asText();
        JsonNode deployment = manifests.only("Deployment");
        assertThat(container(deployment).path("env").toString()).contains("//" + cluster + "-rw:5432/groundwork");
        assertThat(volume(deployment, "database").at("/secret/secretName").asText())
                .isEqualTo(cluster + "-app");
        JsonNode autoscaler = manifests.only("HorizontalPodAutoscaler");
        int connections = autoscaler.at("/spec/maxReplicas").asInt() * 20;
        assertThat(connections)
                .isLessThan(manifests
                        .only("Cluster")
                        .at("/spec/postgresql/parameters/max_connections")
                        .asInt());
    }

    /** CloudNativePG's own kind by its shape: there is no published schema to resolve. */
    private static void checkCluster(JsonElement cluster) {
        assertThat(cluster.getAsJsonObject().getAsJsonObject("spec").keySet())
                .isSubsetOf(List.of("instances", "imageName", "postgresql", "bootstrap", "storage", "resources"))
                .contains("instances", "storage");
        assertThat(cluster.getAsJsonObject()
                        .getAsJsonObject("spec")
                        .getAsJsonObject("bootstrap")
                        .getAsJsonObject("initdb")
                        .keySet())
                .containsExactlyInAnyOrder(
                        "database", "owner", "encoding", "localeProvider", "builtinLocale", "postInitSQL");
    }

    private static JsonNode container(JsonNode deployment) {
        return deployment.at("/spec/template/spec/containers/0");
    }

    private static JsonNode volume(JsonNode deployment, String name) {
        for (JsonNode volume : deployment.at("/spec/template/spec/volumes")) {
            if (volume.path("name").asText().equals(name)) {
                return volume;
            }
        }
        throw new AssertionError("There is no volume " + name);
    }

    private interface Check {
        void accept(JsonElement resource) throws IOException;
    }
}
