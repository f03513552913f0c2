package dev.groundwork.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/board",
                "/applications/0198f0a2-7a51-7c3e-9f4e-0123456789ab",
                "/board?tag=rust&q=azure%20core",
                "/settings/tokens"
            })
    void aPathOfThisInstanceIsKept(String path) {
        assertThat(LocalPath.orElse(path, "/other")).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "\t//evil.example",
                " //evil.example",
                "https://evil.example",
                "https:evil.example",
                "https:/evil.example",
                "http:\\\\evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "board",
                "@evil.example",
                "/@evil.example",
                "/%2f%2fevil.example",
                "/%5cevil.example",
                "/.//evil.example",
                "/board/..//evil.example",
                "/../board",
                "/board#//evil.example",
                "/board;x",
                "/board\r\nSet-Cookie: a=b",
                "/board?next=\u0000",
                "／／evil.example",
                "/api/v1/me"
            })
    void whatCouldLeadElsewhereIsReplaced(String wanted) {
        assertThat(LocalPath.orElse(wanted, "/other")).isEqualTo("/other");
    }

    @Test
    void anEndlessPathIsReplaced() {
        assertThat(LocalPath.orElse("/" + "a".repeat(1000), "/other")).isEqualTo("/other");
    }
}
