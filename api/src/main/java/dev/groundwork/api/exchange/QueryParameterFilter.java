package dev.groundwork.api.exchange;

import dev.groundwork.api.json.MalformedInput;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** Refuses query parameters that an endpoint does not know, so that a mistyped filter is noticed. */
@Provider
public class QueryParameterFilter implements ContainerRequestFilter {

    /** An empty filter filters nothing, and an empty cursor begins at the beginning. */
    private static final List<String> NEVER_EMPTY = List.of("limit", "sort", "count");

    /** By method the parameters it knows, each with whether it can be repeated. */
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    private final ResourceInfo resource;

    QueryParameterFilter(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty() || !request.getUriInfo().getRequestUri().getPath().startsWith("/api/")) {
            return;
        }
        checkText(request.getUriInfo().getRequestUri().getRawQuery());
        Map<String, Boolean> expected =
                known.computeIfAbsent(resource.getResourceMethod(), QueryParameterFilter::parametersOf);
        sent.forEach((name, values) -> check(name, values.size(), expected.get(name)));
        NEVER_EMPTY.stream()
                .filter(name -> sent.containsKey(name) && sent.getFirst(name).isEmpty())
                .forEach(QueryParameterFilter::refuseEmpty);
    }

    private static void refuseEmpty(String name) {
        throw Query.malformed(name, "left out or have a value");
    }

    /** The framework puts U+FFFD where the bytes are no text. */
    private static void checkText(String query) {
        byte[] bytes = new byte[query.length()];
        int length = 0;
        for (int i = 0; i < query.length(); i++) {
            boolean escaped = query.charAt(i) == '%';
            bytes[length++] = (byte) (escaped ? Integer.parseInt(query.substring(i + 1, i + 3), 16) : query.charAt(i));
            i += escaped ? 2 : 0;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
        } catch (CharacterCodingException e) {
            throw new MalformedInput("The query is not valid UTF-8.");
        }
    }

    private static void check(String name, int times, Boolean repeatable) {
        if (repeatable == null) {
            throw new MalformedInput("Unknown query parameter: " + name + ".");
        }
        if (times > 1 && !repeatable) {
            throw Query.malformed(name, "given once");
        }
    }

    private static Map<String, Boolean> parametersOf(Method method) {
        return Stream.concat(
                        Arrays.stream(method.getParameters())
                                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                                .map(parameter -> Map.entry(parameter.getName(), isMany(parameter.getType()))),
                        Arrays.stream(method.getParameters())
                                .filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
                                .map(Parameter::getType)
                                .flatMap(QueryParameterFilter::fieldsOf))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<String, Boolean>> fieldsOf(Class<?> bean) {
        return Arrays.stream(bean.getFields())
                .filter(field -> field.isAnnotationPresent(RestQuery.class))
                .map((Field field) -> Map.entry(field.getName(), isMany(field.getType())));
    }

    private static boolean isMany(Class<?> type) {
        return Collection.class.isAssignableFrom(type);
    }
}
