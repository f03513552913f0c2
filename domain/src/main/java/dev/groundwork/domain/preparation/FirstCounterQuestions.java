package dev.groundwork.domain.preparation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The questions for them that a candidate can begin with: one a line, as audience, question and reason between bars. */
final class FirstCounterQuestions {

    private static final String FILE = "/preparation/questions-for-them.txt";

    private FirstCounterQuestions() {}

    static List<CounterQuestionDetails> all() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(FirstCounterQuestions.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(FirstCounterQuestions::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CounterQuestionDetails read(String line) {
        String[] parts = line.split("\\|");
        return new CounterQuestionDetails(Audience.valueOf(parts[0].strip()), parts[1], parts[2]);
    }
}
