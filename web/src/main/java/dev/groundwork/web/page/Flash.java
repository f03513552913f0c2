package dev.groundwork.web.page;

import dev.groundwork.web.address.Cookies;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Carries a notice over a redirect in a cookie that lives a minute and is forgotten when it was shown. It holds the name
 * of a notice and what it is about, never a sentence: whoever manages to set it can make us say only what we say anyway.
 */
@ApplicationScoped
public class Flash {

    /** The cookie's name, before its prefix. */
    static final String COOKIE = "groundwork_flash";

    private static final Duration AGE = Duration.ofMinutes(1);
    private static final int LONGEST_SUBJECT = 100;

    private final Cookies cookies;

    Flash(Cookies cookies) {
        this.cookies = cookies;
    }

    String carry(Notice notice, String subject) {
        String shortened = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) + "…" : subject;
        byte[] bytes = shortened.getBytes(StandardCharsets.UTF_8);
        String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return cookies.make(COOKIE, notice.name() + "." + encoded, AGE);
    }

    /** The sentence in a cookie's value; empty if the value is not one that we write. */
    Optional<String> sentence(String value) {
        String[] parts = value.split("\\.", 2);
        return Arrays.stream(Notice.values())
                .filter(notice -> notice.name().equals(parts[0]))
                .findFirst()
                .flatMap(notice -> subject(parts).map(notice::about));
    }

    private static Optional<String> subject(String[] parts) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(parts.length == 2 ? parts[1] : "");
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
