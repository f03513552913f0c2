package dev.groundwork.domain.guides;

import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;

/**
 * What is paid and what for.
 *
 * @param pay what to expect
 * @param why the reason, or null
 * @param expectation what is asked in return, or null
 * @param inReturn what else one gets, or null
 */
public record Salary(
        @NotBlank @Text(max = 2000) String pay,
        @Text(max = 2000) String why,
        @Text(max = 2000) String expectation,
        @Text(max = 2000) String inReturn) {

    public Salary {
        pay = Written.text(pay);
        why = Written.text(why);
        expectation = Written.text(expectation);
        inReturn = Written.text(inReturn);
    }
}
