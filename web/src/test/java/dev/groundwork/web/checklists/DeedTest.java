package dev.groundwork.web.checklists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Do one mock of 45 minutes: aloud. Done when heard.      | Do one mock of 45 minutes            | Aloud. Done when heard.
            Read up on threads, then stop (a chapter is free). Now. | Read up on threads, then stop        | A chapter is free. Now.
            Learn ten figures (disk; one host) for three systems.   | Learn ten figures (disk; one host) for three systems. | ''
            Read: twice. Then write it down in your own words       | Read: twice. Then write it down in your own words     | ''
            """)
    void startsWithTheDeedAndGoesOnInWholeSentences(String title, String what, String how) {
        assertThat(Deed.of(title)).isEqualTo(new Deed(what, how));
    }
}
