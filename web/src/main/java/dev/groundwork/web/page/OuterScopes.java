package dev.groundwork.web.page;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletionStage;

/**
 * Finds the first name of an expression in the scopes around it, the innermost first. Qute comes to the same, but at every
 * scope that does not have the name it asks all of its resolvers, of which there is one for each class that templates read.
 * What a tag was not given is null at once, for the same reason.
 */
@ApplicationScoped
public class OuterScopes {

    private static final int BEFORE_ALL_OTHERS = 100;

    /** Every tag of ours has this name in its scope, and nothing else has. */
    private static final String TAG = UserTagSectionHelper.Factory.ARGS;

    private static final CompletionStage<Object> NOT_GIVEN = CompletedStage.of(null);

    void add(@Observes EngineBuilder engine) {
        engine.addValueResolver(new Resolver());
    }

    private static final class Resolver implements ValueResolver {

        @Override
        public int getPriority() {
            return BEFORE_ALL_OTHERS;
        }

        /** Only the first name of an expression is asked of the scope's own names. */
        @Override
        public boolean appliesTo(EvalContext context) {
            return context.getBase() instanceof Mapper names
                    && names == context.resolutionContext().getData()
                    && context.getParams().isEmpty();
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            ResolutionContext scope = context.resolutionContext();
            boolean isInTag = false;
            while (scope != null && (scope.getData() == null || scope.getData() instanceof Mapper)) {
                if (scope.getData() instanceof Mapper names) {
                    CompletionStage<Object> found = in(names, context.getName());
                    if (found != null) {
                        return found;
                    }
                    isInTag |= in(names, TAG) != null;
                }
                scope = scope.getParent();
            }
            return isInTag ? NOT_GIVEN : Results.notFound(context);
        }

        /** Null where the scope does not have the name. */
        private static CompletionStage<Object> in(Mapper names, String name) {
            CompletionStage<Object> found = names.appliesTo(name) ? names.getAsync(name) : null;
            return found == null || isMissing(found) ? null : found;
        }

        private static boolean isMissing(CompletionStage<Object> found) {
            return found instanceof CompletedStage<Object> completed && Results.isNotFound(completed.get());
        }
    }
}
