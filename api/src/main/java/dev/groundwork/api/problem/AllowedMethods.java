package dev.groundwork.api.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** The methods that the current address knows. RFC 9110 wants them named with a 405, and the framework does not. */
final class AllowedMethods {

    private AllowedMethods() {}

    /** The methods as the header {@code Allow} lists them. */
    static String here() {
        ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        return context == null ? "" : String.join(", ", at(context));
    }

    /**
     * Whether a request that found nothing found nothing because of its method. The framework says so only where one
     * class alone serves the address.
     */
    static boolean areOthers() {
        ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        return context != null && context.getTarget() == null && areThere();
    }

    /** Whether the address knows any method of its own. */
    static boolean areThere() {
        ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        return context != null && at(context).size() > 1;
    }

    /** The media types of the bodies that a method understands at the current address; empty where it takes none. */
    static Set<String> bodiesOf(String method) {
        ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        Set<String> types = new TreeSet<>();
        if (context != null) {
            matches(context).stream()
                    .flatMap(match -> mappers(match)
                            .filter(mapper -> method.equals(mapper.getKey()))
                            .map(mapper -> mapper.getValue().map(remaining(match))))
                    .filter(found -> found != null && found.value.getConsumes() != null)
                    .forEach(found -> found.value.getConsumes().forEach(type -> types.add(type.toString())));
        }
        return types;
    }

    private static Set<String> at(ResteasyReactiveRequestContext context) {
        Set<String> methods = new TreeSet<>();
        matches(context).forEach(match -> methods.addAll(of(match)));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return methods;
    }

    private static List<RequestMatch<InitialMatch>> matches(ResteasyReactiveRequestContext context) {
        String path = context.getPathWithoutPrefix();
        RequestMapper<InitialMatch> classes =
                new RequestMapper<>(new ArrayList<>(context.getDeployment().getClassMappers()));
        List<RequestMatch<InitialMatch>> matches = new ArrayList<>();
        for (RequestMatch<InitialMatch> match = classes.map(path);
                match != null;
                match = classes.continueMatching(path, match)) {
            matches.add(match);
        }
        return matches;
    }

    private static List<String> of(RequestMatch<InitialMatch> match) {
        return mappers(match)
                .filter(method -> method.getKey() != null && method.getValue().map(remaining(match)) != null)
                .map(method -> method.getKey())
                .toList();
    }

    private static Stream<Map.Entry<String, RequestMapper<RuntimeResource>>> mappers(RequestMatch<InitialMatch> match) {
        return Arrays.stream(match.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream());
    }

    private static String remaining(RequestMatch<InitialMatch> match) {
        return match.remaining.isEmpty() ? "/" : match.remaining;
    }
}
