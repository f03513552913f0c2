package dev.groundwork.domain.people;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import dev.groundwork.domain.pipeline.PlausibleDay;
import dev.groundwork.domain.pipeline.WebAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * What a candidate writes down about somebody. Names are tidied and blank text counts as none.
 *
 * @param name what they are called
 * @param company whom they work for; found or made by its name
 * @param title what they do there
 * @param email their address
 * @param phone their number, as written
 * @param linkedin their page
 * @param notes her own, in Markdown
 * @param lastTouchOn the day they last had to do with each other
 * @param nextTouchOn the day to be in touch again
 */
public record ContactDetails(
        @NotBlank @Text(max = 200) String name,
        @Text(max = 200) String company,
        @Text(max = 200) String title,

        @Text(max = 254) @Pattern(regexp = EMAIL, message = "must be an e-mail address")
        String email,

        @Text(max = 100) String phone,
        @Text(max = 2000) @WebAddress String linkedin,
        @Text(max = 100_000) String notes,
        @PlausibleDay LocalDate lastTouchOn,
        @PlausibleDay LocalDate nextTouchOn) {

    private static final String EMAIL = "[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,253}";

    public ContactDetails {
        name = Names.tidy(name);
        company = Names.tidy(company);
        title = Names.tidy(title);
        email = Names.tidy(email);
        phone = Names.tidy(phone);
        linkedin = Names.tidy(linkedin);
        notes = notes == null || notes.isBlank() ? null : notes;
    }

    /** Somebody of whom only the name is known. */
    public static ContactDetails of(String name) {
        return new ContactDetails(name, null, null, null, null, null, null, null, null);
    }
}
