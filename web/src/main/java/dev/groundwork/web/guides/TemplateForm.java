package dev.groundwork.web.guides;

import dev.groundwork.domain.guides.ChecklistTemplate;
import dev.groundwork.domain.guides.Competency;
import dev.groundwork.domain.guides.ItemTemplate;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** A checklist of a guide as a candidate types it; its items come in columns. */
public class TemplateForm {

    private static final String ROUND = "ROUND ";
    private static final String STAGE = "STAGE ";

    @RestForm
    public String title;

    /** Kind of stage or type of round. */
    @RestForm
    public String hangsOn;

    @RestForm
    public List<String> itemsSlug;

    @RestForm
    public List<String> itemsText;

    @RestForm
    public List<String> itemsWhy;

    @RestForm
    public List<String> itemsChoice;

    @RestForm
    public List<String> itemsMeasure;

    /** The items as rows, for the page. */
    public List<Row> items = List.of();

    static TemplateForm of(ChecklistTemplate template) {
        TemplateForm form = new TemplateForm();
        form.title = template.title();
        form.hangsOn = template.roundType() == null ? STAGE + template.stageKind() : ROUND + template.roundType();
        form.items = Row.of(template.items(), Row::of);
        return form;
    }

    /** Takes the columns for rows, so that the page shows them again. */
    TemplateForm read() {
        items = Row.withRoom(Row.typed(itemsSlug, itemsText, itemsWhy, itemsChoice, itemsMeasure));
        return this;
    }

    /** @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule */
    ChecklistTemplate template(String slug) {
        Typed typed = new Typed();
        String chosen = hangsOn == null ? "" : hangsOn;
        return typed.into(new ChecklistTemplate(
                slug,
                title,
                chosen.startsWith(STAGE)
                        ? typed.choice("hangsOn", chosen.substring(STAGE.length()), StageKind.class)
                        : null,
                chosen.startsWith(ROUND)
                        ? typed.choice("hangsOn", chosen.substring(ROUND.length()), InterviewType.class)
                        : null,
                items.stream()
                        .filter(row -> !row.text().isBlank())
                        .map(row -> new ItemTemplate(
                                row.slug(), row.text(), row.why(), LeadWords.read(row.measure()), row.choice()))
                        .toList()));
    }

    public List<Option> getOccasions() {
        GuideTexts texts = MessageBundles.get(GuideTexts.class);
        return Stream.concat(
                        Arrays.stream(InterviewType.values())
                                .map(type -> new Option(ROUND + type, texts.forRound(texts.roundType(type)))),
                        Arrays.stream(StageKind.values())
                                .map(kind -> new Option(STAGE + kind, texts.forStage(texts.stageKind(kind)))))
                .toList();
    }

    public List<Option> getCompetencies() {
        return Stream.concat(
                        Stream.of(new Option(
                                "", MessageBundles.get(GuideTexts.class).noneChosen())),
                        Competency.known().stream().map(known -> new Option(known.slug, known.name)))
                .toList();
    }
}
