package dev.groundwork.api.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;

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
        return context != null && context.getTarget() == null && at(context).size() > 1;
    }

    private static Set<String> at(ResteasyReactiveRequestContext context) {
        String path = context.getPathWithoutPrefix();
        RequestMapper<InitialMatch> classes =
                new RequestMapper<>(new ArrayList<>(context.getDeployment().getClassMappers()));
        Set<String> methods = new TreeSet<>();
        for (RequestMatch<InitialMatch> match = classes.map(path);
                match != null;
                match = classes.continueMatching(path, match)) {
            methods.addAll(of(match));
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return methods;
    }

    private static List<String> of(RequestMatch<InitialMatch> match) {
        String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        return Arrays.stream(match.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream())
                .filter(method -> method.getKey() != null && method.getValue().map(remaining) != null)
                .map(method -> method.getKey())
                .toList();
    }
}
