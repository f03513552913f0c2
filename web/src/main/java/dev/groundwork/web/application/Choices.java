package dev.groundwork.web.application;

import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.WorkMode;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the lists of a form about an application offer; templates say {@code cdi:choices}. */
@Named("choices")
@Singleton
public class Choices {

    private static final int MOST_EXCITED = 5;

    public List<Option> getWorkModes() {
        return orNothing(Arrays.stream(WorkMode.values()), mode -> new Option(mode.name(), words().workMode(mode)));
    }

    public List<Option> getEmploymentTypes() {
        return orNothing(
                Arrays.stream(EmploymentType.values()), type -> new Option(type.name(), words().employmentType(type)));
    }

    public List<Option> getSalaryPeriods() {
        return orNothing(
                Arrays.stream(SalaryPeriod.values()),
                period -> new Option(period.name(), words().salaryPeriod(period)));
    }

    public List<Option> getExcitements() {
        return orNothing(
                IntStream.rangeClosed(1, MOST_EXCITED).boxed(),
                count -> new Option(count.toString(), texts().ofFive(count)));
    }

    public static List<Option> stages(List<Stage> stages) {
        return stages.stream().map(stage -> new Option(stage.slug, stage.name)).toList();
    }

    private static <T> List<Option> orNothing(Stream<T> values, Function<T, Option> option) {
        return Stream.concat(Stream.of(new Option("", texts().notSaid())), values.map(option))
                .toList();
    }

    private static Words words() {
        return MessageBundles.get(Words.class);
    }

    private static ApplicationTexts texts() {
        return MessageBundles.get(ApplicationTexts.class);
    }
}
