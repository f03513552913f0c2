package dev.groundwork.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.web.testing.Browser;
import dev.groundwork.web.testing.Visitors;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class HomeTest {

    @Inject
    Visitors visitors;

    @Test
    void aStrangerIsLedToSigningIn() {
        assertThat(Browser.ofStranger().get("/").header("Location")).isEqualTo("/sign-in");
    }

    @Test
    void aCandidateIsLedToToday() {
        assertThat(visitors.somebodyNew().browser().get("/").header("Location")).isEqualTo("/today");
    }
}
