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
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** Refuses query parameters that an endpoint does not know, so that a mistyped filter is noticed. */
@Provider
public class QueryParameterFilter implements ContainerRequestFilter {

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
        Map<String, Boolean> expected =
                known.computeIfAbsent(resource.getResourceMethod(), QueryParameterFilter::parametersOf);
        sent.forEach((name, values) -> check(name, values.size(), expected.get(name)));
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
