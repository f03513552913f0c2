package dev.groundwork.web.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {

    @Test
    void aNumberPastTheLimitSaysThatThereAreMore() {
        assertThat(Counted.text(0)).isEqualTo("0");
        assertThat(Counted.text(1_000)).isEqualTo("1000");
        assertThat(Counted.text(1_001)).isEqualTo("1000+");
        assertThat(Counted.text(50_000)).isEqualTo("1000+");
    }
}
