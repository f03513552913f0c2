package dev.groundwork.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private static final String PASSWORD = "a long walk in the rain";

    /** By the reference implementation's own program. */
    private static final String REFERENCE =
            "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$" + "qHjYccmRhhxxJJ2Tv+BBKvc0yDqE88HiRgWfSF+wZtE";

    private final PasswordHashing hashing = new PasswordHashing();

    @Test
    void itFindsThePasswordAgainAndNoOther() {
        String hash = hashing.hash(PASSWORD);
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashing.matches(PASSWORD, hash)).isTrue();
        assertThat(hashing.matches(PASSWORD + " ", hash)).isFalse();
        assertThat(hashing.matches("ａ long walk in the rain", hash)).isFalse();
        assertThat(hashing.matches(PASSWORD, null)).isFalse();
    }

    @Test
    void itKnowsWhatAnotherImplementationHasHashed() {
        assertThat(hashing.matches(PASSWORD, REFERENCE)).isTrue();
    }

    @Test
    void computationsAtOnceDoNotDisturbEachOther() {
        List<String> passwords =
                IntStream.range(0, 8).mapToObj(number -> PASSWORD + number).toList();
        List<String> hashes = passwords.parallelStream().map(hashing::hash).toList();
        assertThat(IntStream.range(0, 8).parallel().filter(i -> hashing.matches(passwords.get(i), hashes.get(i))))
                .hasSize(8);
    }

    @Test
    void betweenComputationsItHoldsNoMemoryForThem() throws Exception {
        hashing.hash(PASSWORD);
        Field template = Argon2Function.class.getDeclaredField("initialBlockMemory");
        template.setAccessible(true);
        long[][] lines = (long[][]) template.get(Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID));
        assertThat(Arrays.stream(lines).map(System::identityHashCode).distinct())
                .hasSize(1);
        assertThat(lines[0]).containsOnly(0);
    }
}
