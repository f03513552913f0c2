package dev.groundwork.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the scheduler to the reference implementation's (py-fsrs 6, without blurring). */
class FsrsTest {

    private static final Instant BEGINNING = Instant.parse("2022-11-29T12:30:00Z");
    private static final List<Rating> LETTERS = List.of(Rating.values());

    /** The first two rows stand in the reference's own tests; the others were computed with it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GGGGGGAAGGGGG |                           | 10 2880 15840 66240 234720 717120 10 10 2880 5760 10080 17280 30240 | 20.7704   | 9.0558
            AGGGGG        | 0 0 1 3 8 21              | 1 10 2880 11520 31680 77760                                         | 53.6269   | 6.3575
            EEEE          |                           | 11520 95040 571680 2700000                                          | 1874.9170 | 1.0000
            HHHH          |                           | 5 5 5 5                                                             | 0.3090    | 8.5390
            AAAA          |                           | 1 1 1 1                                                             | 0.0154    | 9.8514
            GGGAHE        |                           | 10 2880 15840 10 15 2880                                            | 1.6614    | 7.6539
            EGHAGG        |                           | 11520 56160 155520 10 5760 12960                                    | 9.0137    | 7.9910
            GGGG          | 0 5 40 1                  | 10 25920 155520 159840                                              | 110.8007  | 2.0975
            HGEA          | 0 0.5 0.25 100            | 5 10 2880 10                                                        | 1.0662    | 7.8326
            EGAGEHAGG     | 0 2 9 0.5 0.5 30 3 3 3    | 11520 25920 10 2880 4320 25920 10 5760 8640                         | 6.4837    | 9.0805
            """)
    void agreesWithTheReference(
            String ratings, String gapsInDays, String minutes, double stability, double difficulty) {
        String[] gaps = gapsInDays == null ? null : gapsInDays.split(" ");
        List<Long> intervals = new ArrayList<>();
        Memory memory = null;
        Instant at = BEGINNING;
        for (int i = 0; i < ratings.length(); i++) {
            if (gaps != null) {
                at = at.plusSeconds((long) (Double.parseDouble(gaps[i]) * 86_400));
            }
            memory = Fsrs.review(memory, LETTERS.get("AHGE".indexOf(ratings.charAt(i))), at);
            intervals.add(memory.interval().toMinutes());
            if (gaps == null) {
                at = at.plus(memory.interval());
            }
        }
        assertThat(intervals.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(minutes);
        assertThat(memory.stability()).isCloseTo(stability, within(0.0001));
        assertThat(memory.difficulty()).isCloseTo(difficulty, within(0.0001));
    }

    @Test
    void theChanceOfRecallFallsToNineInTenWhenTheCardIsDue() {
        Memory memory = Fsrs.review(null, Rating.EASY, BEGINNING);
        assertThat(Fsrs.retrievability(memory, BEGINNING)).isEqualTo(1);
        assertThat(Fsrs.retrievability(memory, BEGINNING.plus(memory.interval())))
                .isCloseTo(0.9, within(0.01));
        assertThat(Fsrs.retrievability(memory, BEGINNING.plus(Duration.ofDays(100))))
                .isBetween(0.6, 0.8);
    }
}
