package dev.groundwork.web.fit;

import dev.groundwork.domain.fit.RequirementDetails;
import dev.groundwork.domain.fit.RequirementState;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** What a posting asks for as a candidate types it, in columns, and lines that she pasted. */
public class RequirementsForm {

    @RestForm
    public List<String> text;

    @RestForm
    public List<String> met;

    @RestForm
    public List<String> evidence;

    @RestForm
    public List<String> plan;

    @RestForm
    public String pasted;

    /**
     * A requirement as a row of the form.
     *
     * @param text what is asked for
     * @param met the name of a {@link RequirementState}, or blank
     * @param evidence what shows it
     * @param plan what is done about it
     */
    public record Row(String text, String met, String evidence, String plan) {}

    static RequirementsForm of(List<RequirementDetails> requirements) {
        RequirementsForm form = new RequirementsForm();
        form.text = requirements.stream().map(RequirementDetails::text).toList();
        form.met = requirements.stream()
                .map(each -> Objects.toString(each.met(), ""))
                .toList();
        form.evidence = requirements.stream()
                .map(each -> Objects.toString(each.evidence(), ""))
                .toList();
        form.plan = requirements.stream()
                .map(each -> Objects.toString(each.plan(), ""))
                .toList();
        return form;
    }

    /** The rows, those without text left out. */
    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; text != null && i < text.size(); i++) {
            if (!text.get(i).isBlank()) {
                rows.add(new Row(text.get(i), at(met, i), at(evidence, i), at(plan, i)));
            }
        }
        return rows;
    }

    public List<Option> getStates() {
        FitTexts texts = MessageBundles.get(FitTexts.class);
        return Stream.concat(
                        Stream.of(new Option("", texts.notSaid())),
                        Arrays.stream(RequirementState.values())
                                .map(state -> new Option(state.name(), texts.state(state))))
                .toList();
    }

    boolean hasPasted() {
        return pasted != null && !pasted.isBlank();
    }

    /** What it says, the pasted lines behind the rest. */
    List<RequirementDetails> requirements(Typed typed) {
        return Stream.concat(
                        getRows().stream()
                                .map(row -> new RequirementDetails(
                                        row.text(),
                                        typed.choice("requirements", row.met(), RequirementState.class),
                                        row.evidence(),
                                        row.plan())),
                        RequirementDetails.pasted(pasted).stream())
                .toList();
    }

    private static String at(List<String> column, int index) {
        return column == null || index >= column.size() ? "" : column.get(index).replace("\r\n", "\n");
    }
}
