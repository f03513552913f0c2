package dev.groundwork.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/**
 * Says of the records' schemas what their types do not: an answer has all its properties, what need not be given may be
 * {@code null}, and a method is no property.
 */
final class Shapes {

    private static final Set<String> NEVER_NULL = Set.of("id", "version", "items", "total");
    /** Left out of a page where nobody asked for it. */
    private static final String OPTIONAL = "total";

    private final Map<String, ClassInfo> records;
    private final Set<String> partsOfInputs;

    Shapes(IndexView index, Map<String, Schema> schemas) {
        records = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith("dev.groundwork."))
                .collect(Collectors.toMap(ClassInfo::simpleName, type -> type, (one, other) -> one));
        partsOfInputs = schemas.entrySet().stream()
                .filter(schema -> schema.getKey().endsWith("Input"))
                .flatMap(schema -> properties(schema.getValue()).values().stream())
                .flatMap(property -> Stream.of(property, property.getItems() == null ? property : property.getItems()))
                .filter(property -> property.getRef() != null)
                .map(property -> property.getRef().substring(property.getRef().lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    void complete(String name, Schema schema) {
        ClassInfo type = records.get(name.startsWith("PageJson") ? "PageJson" : name);
        if (type == null || properties(schema).isEmpty()) {
            return;
        }
        Set<String> primitive = names(type, true);
        Map<String, Schema> properties = new LinkedHashMap<>(properties(schema));
        properties.keySet().retainAll(names(type, false));
        boolean answer = name.endsWith("Json") && !partsOfInputs.contains(name) || name.startsWith("PageJson");
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        properties.replaceAll((property, shape) ->
                required.contains(property) || primitive.contains(property) || NEVER_NULL.contains(property)
                        ? shape
                        : orNull(shape));
        schema.setProperties(properties);
        if (answer) {
            schema.setRequired(new ArrayList<>(properties.keySet().stream()
                    .filter(property -> !property.equals(OPTIONAL))
                    .toList()));
        }
    }

    private static Set<String> names(ClassInfo type, boolean primitive) {
        return type.fields().stream()
                .filter(field -> !primitive || field.type().kind() == Type.Kind.PRIMITIVE)
                .map(Shapes::nameInJson)
                .collect(Collectors.toSet());
    }

    private static String nameInJson(FieldInfo field) {
        AnnotationInstance renamed = field.annotation(JsonProperty.class);
        return renamed == null || renamed.value() == null
                ? field.name()
                : renamed.value().asString();
    }

    private static Schema orNull(Schema shape) {
        if (shape.getRef() == null) {
            return shape.getType() == null ? shape : shape.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .description(shape.getDescription())
                .defaultValue(shape.getDefaultValue())
                .anyOf(List.of(
                        OASFactory.createSchema().ref(shape.getRef()),
                        OASFactory.createSchema().addType(SchemaType.NULL)));
    }

    private static Map<String, Schema> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }
}
