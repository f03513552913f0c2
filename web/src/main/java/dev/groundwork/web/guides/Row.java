package dev.groundwork.web.guides;

import dev.groundwork.domain.guides.CareerPath;
import dev.groundwork.domain.guides.GuideCompetency;
import dev.groundwork.domain.guides.ItemTemplate;
import dev.groundwork.domain.guides.QuestionArea;
import dev.groundwork.domain.guides.Statement;
import dev.groundwork.domain.pipeline.Slugs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A part of a guide's list as a candidate types it.
 *
 * @param slug by which it is referred to; blank for a new one
 * @param text what it says, or its name
 * @param why its reason
 * @param choice what is chosen beside it: a kind, a type of round, a competency
 * @param measure what is measured beside it: a weight, a lead time
 */
public record Row(String slug, String text, String why, String choice, String measure) {

    private static final int ROOM_FOR_MORE = 2;

    private static final Row EMPTY = new Row("", "", "", "", "");

    static Row of(Statement statement) {
        return new Row(statement.slug(), statement.text(), text(statement.why()), "", "");
    }

    static Row of(GuideCompetency competency) {
        return new Row(
                competency.slug(),
                competency.name(),
                text(competency.why()),
                competency.kind().name(),
                competency.weight().toString());
    }

    static Row of(QuestionArea area) {
        return new Row(area.slug(), area.name(), text(area.why()), text(area.roundType()), "");
    }

    static Row of(CareerPath path) {
        return new Row(path.slug(), path.name(), text(path.why()), "", "");
    }

    static Row of(ItemTemplate item) {
        return new Row(
                item.slug(), item.title(), text(item.why()), text(item.competency()), LeadWords.of(item.before()));
    }

    /** The rows of a list, and room for more. */
    static <T> List<Row> of(List<T> parts, Function<T, Row> row) {
        return withRoom(parts.stream().map(row).toList());
    }

    /** The same rows with room for more. */
    static List<Row> withRoom(List<Row> rows) {
        return Stream.concat(rows.stream(), Stream.generate(() -> EMPTY).limit(ROOM_FOR_MORE))
                .toList();
    }

    /** What a form sent in columns, without rows that say nothing; new rows get slugs of their own. */
    static List<Row> typed(
            List<String> slugs, List<String> texts, List<String> whys, List<String> choices, List<String> measures) {
        Set<String> taken = new HashSet<>(slugs == null ? List.of() : slugs);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; texts != null && i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                String slug = at(slugs, i);
                if (slug.isBlank()) {
                    slug = Slugs.unused(texts.get(i), "part", taken::contains);
                    taken.add(slug);
                }
                rows.add(new Row(slug, texts.get(i), at(whys, i), at(choices, i), at(measures, i)));
            }
        }
        return rows;
    }

    Statement statement() {
        return new Statement(slug, text, why);
    }

    private static String at(List<String> column, int index) {
        return column == null || index >= column.size() ? "" : column.get(index).replace("\r\n", "\n");
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }
}
