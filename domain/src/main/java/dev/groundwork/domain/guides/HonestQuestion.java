package dev.groundwork.domain.guides;

import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;

/**
 * The question whose honest answer counts more than all others.
 *
 * @param question the question
 * @param ifSystems what it means to prefer the inside of systems, or null
 * @param ifFeatures what it means to prefer what can be seen, or null
 * @param principle the rule behind it, or null
 */
public record HonestQuestion(
        @NotBlank @Text(max = 2000) String question,
        @Text(max = 2000) String ifSystems,
        @Text(max = 2000) String ifFeatures,
        @Text(max = 2000) String principle) {

    public HonestQuestion {
        question = Written.text(question);
        ifSystems = Written.text(ifSystems);
        ifFeatures = Written.text(ifFeatures);
        principle = Written.text(principle);
    }
}
