package dev.groundwork.domain.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import dev.groundwork.domain.Busy;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id with OWASP's first recommendation (19 MiB, two passes, one lane), in the PHC string format. At most one
 * computation a core runs at a time and a few more wait, so that a flood of sign-ins cannot take all memory and workers.
 * Made at the start: the library wants to be told of the end of the JVM, which nobody can ask for any more once it has begun.
 */
@Startup
@ApplicationScoped
public class PasswordHashing {

    private static final int MEMORY_KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;

    /** For each core: those who wait are through in less than a second. */
    private static final int WAITING = 8;

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Of 32 random bytes that nobody has kept; made once, because each costs 20 MB and a tenth of a second. */
    private static final String HASH_OF_NO_PASSWORD =
            "$argon2id$v=19$m=19456,t=2,p=1$aWJCck9JMmpDeUdGME9XWg$" + "kD6kme1qIzSkBwiYzF8hkMJaVGrSHvcswxWoVv0DJy4";

    private final Argon2Function function =
            lean(Argon2Function.getInstance(MEMORY_KIBIBYTES, PASSES, LANES, BYTES, Argon2.ID));
    private final Semaphore running = new Semaphore(CORES, true);
    private final Semaphore present = new Semaphore(CORES * (1 + WAITING));

    /**
     * A salted hash of a password, every character of which counts.
     *
     * @throws Busy when too many wait for one
     */
    public String hash(String password) {
        return exclusively(
                () -> Password.hash(password).addRandomSalt(16).with(function).getResult());
    }

    /**
     * Whether the password is the one behind the hash.
     *
     * @param hash null when there is no such account: takes as long and answers false
     * @throws Busy when too many wait for an answer
     */
    public boolean matches(String password, String hash) {
        boolean same = exclusively(() -> Password.check(password, hash == null ? HASH_OF_NO_PASSWORD : hash)
                .with(function));
        return same && hash != null;
    }

    /**
     * The library keeps 19 MiB of zeros for ever, line by line, to copy them for every computation. One line of zeros in all
     * places does the same.
     */
    private static Argon2Function lean(Argon2Function function) {
        try {
            Field template = Argon2Function.class.getDeclaredField("initialBlockMemory");
            template.setAccessible(true);
            long[][] lines = (long[][]) template.get(function);
            Arrays.fill(lines, lines[0]);
            return function;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("password4j is another one than was built with", e);
        }
    }

    private <T> T exclusively(Supplier<T> computation) {
        if (!present.tryAcquire()) {
            throw new Busy("Too many people are signing in at the same moment. Try again in a few seconds.", SOON);
        }
        try {
            running.acquireUninterruptibly();
            try {
                return computation.get();
            } finally {
                running.release();
            }
        } finally {
            present.release();
        }
    }
}
