package dev.groundwork.deploy.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an overlay of {@code deploy/kubernetes} comes to: its resources with its patches, put together as kustomize does
 * it as far as these files ask for it (lists go by name, null removes, {@code $patch: delete} removes the whole).
 */
record Manifests(List<ObjectNode> all) {

    static final Path FOLDER = Path.of("kubernetes");

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String KUSTOMIZATION = "kustomization.yaml";

    /** The resources of a folder with a kustomization. */
    static Manifests of(String folder) throws IOException {
        return new Manifests(resources(FOLDER.resolve(folder)));
    }

    /** The documents of one file. */
    static List<ObjectNode> documents(Path file) throws IOException {
        try (MappingIterator<ObjectNode> documents =
                YAML.readerFor(ObjectNode.class).readValues(Files.readString(file))) {
            return documents.readAll();
        }
    }

    /** The only resource of a kind. */
    JsonNode only(String kind) {
        List<ObjectNode> found = all.stream()
                .filter(resource -> resource.path("kind").asText().equals(kind))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " resources of the kind " + kind);
        }
        return found.get(0);
    }

    List<String> kinds() {
        return all.stream().map(resource -> resource.path("kind").asText()).toList();
    }

    private static List<ObjectNode> resources(Path folder) throws IOException {
        ObjectNode kustomization = documents(folder.resolve(KUSTOMIZATION)).get(0);
        List<ObjectNode> resources = new ArrayList<>();
        for (JsonNode name : kustomization.path("resources")) {
            Path path = folder.resolve(name.asText());
            resources.addAll(Files.isDirectory(path) ? resources(path) : documents(path));
        }
        for (JsonNode patch : kustomization.path("patches")) {
            apply(documents(folder.resolve(patch.path("path").asText())).get(0), resources);
        }
        return resources;
    }

    private static void apply(ObjectNode patch, List<ObjectNode> resources) {
        ObjectNode target = resources.stream()
                .filter(resource -> isAbout(resource, patch))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing to patch: " + patch));
        if (patch.path("$patch").asText().equals("delete")) {
            resources.remove(target);
        } else {
            merge(target, patch);
        }
    }

    private static boolean isAbout(ObjectNode resource, ObjectNode patch) {
        return List.of("/apiVersion", "/kind", "/metadata/name").stream()
                .allMatch(part -> resource.at(part).equals(patch.at(part)));
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(field -> {
            JsonNode old = target.get(field.getKey());
            if (field.getValue().isNull()) {
                target.remove(field.getKey());
            } else if (old instanceof ObjectNode before && field.getValue() instanceof ObjectNode after) {
                merge(before, after);
            } else if (old instanceof ArrayNode before && field.getValue() instanceof ArrayNode after) {
                after.forEach(item -> mergeByName(before, item));
            } else {
                target.set(field.getKey(), field.getValue());
            }
        });
    }

    private static void mergeByName(ArrayNode list, JsonNode item) {
        for (JsonNode old : list) {
            if (item.has("name")
                    && old.path("name").equals(item.path("name"))
                    && old instanceof ObjectNode before
                    && item instanceof ObjectNode after) {
                merge(before, after);
                return;
            }
        }
        ObjectNode added = YAML.createObjectNode();
        merge(added, (ObjectNode) item);
        list.add(added);
    }
}
