package dev.groundwork.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OuterScopesTest {

    private final AskedResolver asked = new AskedResolver();
    private final Engine engine = engine();

    @Test
    void aNameIsFoundInTheNearestScopeThatHasIt() {
        assertThat(render("{#for word in words}{#let outer=word}{outer}{last} {/let}{/for}{outer}"))
                .isEqualTo("a! b! z");
    }

    @Test
    void aLoopKnowsItsOwnNamesWithinOthers() {
        assertThat(
                        render(
                                "{#for word in words}{#for last in words}{word_count}{last}{#if last_hasNext},{/if}{/for};{/for}"))
                .isEqualTo("1a,1b;2a,2b;");
    }

    @Test
    void otherResolversAreNotAskedForIt() {
        render("{#for word in words}{#let x=word}{outer}{/let}{/for}");

        assertThat(asked.times).hasValue(0);
    }

    @Test
    void whatATagWasNotGivenIsNull() {
        assertThat(render("{#each words}{#shown word=it /}{/each}")).isEqualTo("a-b-");
        assertThat(asked.times).hasValue(0);
    }

    @Test
    void whatNoScopeHasIsStillAFailure() {
        assertThatThrownBy(() -> render("{#for word in words}{nothing}{/for}")).isInstanceOf(TemplateException.class);
    }

    private Engine engine() {
        var builder = Engine.builder().addDefaults().addValueResolver(asked);
        builder.addSectionHelper(new UserTagSectionHelper.Factory("shown", "shown"));
        new OuterScopes().add(builder);
        Engine made = builder.build();
        made.putTemplate("shown", made.parse("{#if hint??}{hint}{/if}{word}{sign ?: '-'}"));
        return made;
    }

    private String render(String template) {
        return engine.parse(template)
                .data("words", List.of("a", "b"))
                .data("outer", "z")
                .data("last", "!")
                .render();
    }

    /** Stands for the many that know a class each. */
    private static final class AskedResolver implements ValueResolver {

        final AtomicInteger times = new AtomicInteger();

        @Override
        public boolean appliesTo(EvalContext context) {
            times.incrementAndGet();
            return false;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            return Results.notFound(context);
        }
    }
}
