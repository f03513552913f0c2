package dev.groundwork.domain.account;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * An e-mail address as far as it can be checked without sending anything: something, an at sign, a host.
 *
 * @param email at most 254 characters (RFC 5321, 4.5.3.1.3)
 */
public record EmailAddress(
        @NotBlank @Text(max = 254) @Pattern(regexp = PATTERN, message = "must be an e-mail address")
        String email) {

    static final String PATTERN = "\\s*[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,253}\\s*";

    /** What makes two addresses the same account: case, width and surrounding space do not count. */
    static String key(String email) {
        return email == null ? "" : String.valueOf(Names.key(email));
    }
}
