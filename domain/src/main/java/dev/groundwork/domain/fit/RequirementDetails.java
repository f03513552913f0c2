package dev.groundwork.domain.fit;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * One thing a posting asks for.
 *
 * @param text what it asks for
 * @param met whether the candidate has it; null while she has not said
 * @param evidence what shows it, or null
 * @param plan what she does about it, or null
 */
public record RequirementDetails(
        @NotBlank @Text(max = 500) String text,
        RequirementState met,
        @Text(max = 2000) String evidence,
        @Text(max = 2000) String plan) {

    private static final String BULLET = "^[\\s\\u2022\\u25e6\\u25aa\\u2013\\u2014*+>-]+|^\\s*[0-9]{1,2}[.)]\\s+";

    public RequirementDetails {
        text = Names.tidy(text);
        evidence = evidence == null || evidence.isBlank() ? null : evidence.strip();
        plan = plan == null || plan.isBlank() ? null : plan.strip();
    }

    /** The lines of a pasted posting, one each, without the marks of a list. */
    public static List<RequirementDetails> pasted(String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(line -> line.replaceFirst(BULLET, ""))
                        .filter(line -> !line.isBlank())
                        .map(line -> new RequirementDetails(line, null, null, null))
                        .toList();
    }

    /** How far it is met, from 0 to 1: a gap with a plan counts a quarter. Null while the candidate has not said. */
    Double share() {
        if (met == null) {
            return null;
        }
        return switch (met) {
            case MET -> 1.0;
            case PARTLY -> 0.5;
            case GAP -> plan == null ? 0.0 : 0.25;
        };
    }
}
