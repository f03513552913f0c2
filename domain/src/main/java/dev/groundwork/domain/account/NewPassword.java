package dev.groundwork.domain.account;

import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A password being chosen: length is what makes it strong, so nothing else is asked of it.
 *
 * @param text 10 to 200 characters of any kind, taken as they are
 */
public record NewPassword(
        @NotNull
        @Size(min = NewPassword.MINIMUM, message = "must have at least {min} characters")
        @Text(max = 200, message = "must have at most {max} characters")
        String text) {

    /** The fewest characters a password may have. */
    public static final int MINIMUM = 10;

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
