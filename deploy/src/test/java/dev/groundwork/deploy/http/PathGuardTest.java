package dev.groundwork.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathGuardTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "*",
                "/api;x/v1/me",
                "/a%3Bx",
                "/a%3bx",
                "/a%2Fb",
                "/a%2fb",
                "/a%5Cb",
                "/a\\b",
                "/a%00",
                "/%2e/a",
                "/%2E%2E/a",
                "//a",
                "/a//b",
                "/./a",
                "/a/./b",
                "/a/../b",
                "/a/..",
                "/a/.",
                "/sign-in/..;/settings"
            })
    void anAmbiguousPathIsRecognized(String path) {
        assertThat(PathGuard.isAmbiguous(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/board",
                "/api/v1/me",
                "/api/v1/me/",
                "/css/base.css",
                "/.well-known/change-password",
                "/a..b",
                "/applications/Caf%C3%A9%20au%20lait",
                "/%73ettings"
            })
    void anOrdinaryPathPasses(String path) {
        assertThat(PathGuard.isAmbiguous(path)).isFalse();
    }
}
