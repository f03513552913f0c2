package dev.groundwork.deploy.observability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnonymousPathsTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/today, /today",
        "/applications/{id}/stage-changes, /applications/{id}/stage-changes",
        "/api/v1/exports/applications.csv, /api/v1/exports/applications.csv",
        "/q/health/ready, /q/health/ready",
        "/api/v1/applications/0198f3c2-7a2e-7f10-8a55-0123456789ab, /api/v1/applications/{}",
        "/calendar/gq3Zk0_x-7Lq.ics, /calendar/{}",
        "/people/ada@example.org, /people/{}",
        "/x/%20y, /{}/{}"
    })
    void whatCouldNameSomethingIsLeftOut(String path, String label) {
        assertThat(AnonymousPaths.anonymous(path)).isEqualTo(label);
    }
}
