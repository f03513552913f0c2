package dev.groundwork.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AuthorizationTest {

    private static final List<Class<? extends Annotation>> WHO_MAY =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    @Test
    void everyPageSaysWhoMaySeeIt() {
        List<Method> pages = pages().toList();

        assertThat(pages).hasSizeGreaterThan(15);
        assertThat(pages).allMatch(page -> saysWhoMay(page) || saysWhoMay(page.getDeclaringClass()));
    }

    @Test
    void aPageThatForgotIsClosed() {
        assertThat(ConfigProvider.getConfig()
                        .getValue("quarkus.security.jaxrs.deny-unannotated-endpoints", Boolean.class))
                .isTrue();
    }

    private static Stream<Method> pages() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class) && !ClientProxy.class.isAssignableFrom(type))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(AuthorizationTest::isPage);
    }

    private static boolean isPage(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static boolean saysWhoMay(AnnotatedElement element) {
        return WHO_MAY.stream().anyMatch(element::isAnnotationPresent);
    }
}
