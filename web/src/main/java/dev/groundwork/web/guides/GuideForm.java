package dev.groundwork.web.guides;

import dev.groundwork.domain.guides.CareerPath;
import dev.groundwork.domain.guides.CompetencyKind;
import dev.groundwork.domain.guides.Fit;
import dev.groundwork.domain.guides.GuideCompetency;
import dev.groundwork.domain.guides.GuideContent;
import dev.groundwork.domain.guides.HonestQuestion;
import dev.groundwork.domain.guides.QuestionArea;
import dev.groundwork.domain.guides.ResumeEvidence;
import dev.groundwork.domain.guides.Salary;
import dev.groundwork.domain.guides.Statement;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** A guide without its checklists as a candidate types it; every list comes in columns. */
public class GuideForm {

    @RestForm
    public String title;

    @RestForm
    public String company;

    @RestForm
    public String role;

    @RestForm
    public String level;

    @RestForm
    public String summary;

    @RestForm
    public String workday;

    @RestForm
    public String temperament;

    @RestForm
    public String commonMistake;

    @RestForm
    public String question;

    @RestForm
    public String ifSystems;

    @RestForm
    public String ifFeatures;

    @RestForm
    public String principle;

    @RestForm
    public String pay;

    @RestForm
    public String payWhy;

    @RestForm
    public String expectation;

    @RestForm
    public String inReturn;

    @RestForm
    public String rule;

    @RestForm
    public List<String> activitiesSlug;

    @RestForm
    public List<String> activitiesText;

    @RestForm
    public List<String> activitiesWhy;

    @RestForm
    public List<String> competenciesSlug;

    @RestForm
    public List<String> competenciesText;

    @RestForm
    public List<String> competenciesWhy;

    @RestForm
    public List<String> competenciesChoice;

    @RestForm
    public List<String> competenciesMeasure;

    @RestForm
    public List<String> forSlug;

    @RestForm
    public List<String> forText;

    @RestForm
    public List<String> forWhy;

    @RestForm
    public List<String> againstSlug;

    @RestForm
    public List<String> againstText;

    @RestForm
    public List<String> againstWhy;

    @RestForm
    public List<String> areasSlug;

    @RestForm
    public List<String> areasText;

    @RestForm
    public List<String> areasWhy;

    @RestForm
    public List<String> areasChoice;

    @RestForm
    public List<String> pathsSlug;

    @RestForm
    public List<String> pathsText;

    @RestForm
    public List<String> pathsWhy;

    @RestForm
    public List<String> strongSlug;

    @RestForm
    public List<String> strongText;

    @RestForm
    public List<String> strongWhy;

    @RestForm
    public List<String> weakSlug;

    @RestForm
    public List<String> weakText;

    @RestForm
    public List<String> weakWhy;

    /** The lists as rows, for the page. */
    public List<Row> activities = List.of();

    public List<Row> competencies = List.of();
    public List<Row> inFavour = List.of();
    public List<Row> against = List.of();
    public List<Row> areas = List.of();
    public List<Row> paths = List.of();
    public List<Row> strong = List.of();
    public List<Row> weak = List.of();

    static GuideForm of(GuideContent content) {
        GuideForm form = new GuideForm();
        form.title = content.title();
        form.company = text(content.company());
        form.role = content.role();
        form.level = text(content.level());
        form.summary = text(content.summary());
        form.workday = text(content.workday());
        form.temperament = text(content.temperament());
        form.commonMistake = text(content.commonMistake());
        form.fillQuestion(content.fit().honestQuestion());
        form.fillSalary(content.salary());
        form.rule = text(content.resumeEvidence().rule());
        form.activities = Row.of(content.activities(), Row::of);
        form.competencies = Row.of(content.competencies(), Row::of);
        form.inFavour = Row.of(content.fit().inFavour(), Row::of);
        form.against = Row.of(content.fit().against(), Row::of);
        form.areas = Row.of(content.questionAreas(), Row::of);
        form.paths = Row.of(content.careerPaths(), Row::of);
        form.strong = Row.of(content.resumeEvidence().strong(), Row::of);
        form.weak = Row.of(content.resumeEvidence().weak(), Row::of);
        return form;
    }

    /** Takes the columns for rows, so that the page shows them again. */
    GuideForm read() {
        activities = Row.withRoom(Row.typed(activitiesSlug, activitiesText, activitiesWhy, null, null));
        competencies = Row.withRoom(Row.typed(
                competenciesSlug, competenciesText, competenciesWhy, competenciesChoice, competenciesMeasure));
        inFavour = Row.withRoom(Row.typed(forSlug, forText, forWhy, null, null));
        against = Row.withRoom(Row.typed(againstSlug, againstText, againstWhy, null, null));
        areas = Row.withRoom(Row.typed(areasSlug, areasText, areasWhy, areasChoice, null));
        paths = Row.withRoom(Row.typed(pathsSlug, pathsText, pathsWhy, null, null));
        strong = Row.withRoom(Row.typed(strongSlug, strongText, strongWhy, null, null));
        weak = Row.withRoom(Row.typed(weakSlug, weakText, weakWhy, null, null));
        return this;
    }

    /**
     * The guide with what was typed; its checklists stay.
     *
     * @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule
     */
    GuideContent onto(GuideContent present) {
        Typed typed = new Typed();
        return typed.into(new GuideContent(
                present.slug(),
                title,
                company,
                role,
                Typed.lines(level),
                Typed.lines(summary),
                Typed.lines(workday),
                Typed.lines(temperament),
                statements(activities),
                filled(competencies).map(row -> competency(row, typed)).toList(),
                new Fit(statements(inFavour), statements(against), honestQuestion()),
                filled(areas).map(row -> area(row, typed)).toList(),
                Typed.lines(commonMistake),
                salary(),
                filled(paths)
                        .map(row -> new CareerPath(row.slug(), row.text(), row.why()))
                        .toList(),
                new ResumeEvidence(statements(strong), statements(weak), Typed.lines(rule)),
                present.checklists()));
    }

    public List<Option> getKinds() {
        GuideTexts texts = MessageBundles.get(GuideTexts.class);
        return Arrays.stream(CompetencyKind.values())
                .map(kind -> new Option(kind.name(), texts.kind(kind)))
                .toList();
    }

    public List<Option> getRoundTypes() {
        GuideTexts texts = MessageBundles.get(GuideTexts.class);
        return Stream.concat(
                        Stream.of(new Option("", texts.noneChosen())),
                        Arrays.stream(InterviewType.values())
                                .map(type -> new Option(type.name(), texts.roundType(type))))
                .toList();
    }

    private static GuideCompetency competency(Row row, Typed typed) {
        Integer weight = typed.count("competencies", row.measure());
        return new GuideCompetency(
                row.slug(),
                row.text(),
                typed.choice("competencies", row.choice(), CompetencyKind.class),
                weight == null ? Integer.valueOf(3) : weight,
                row.why());
    }

    private static QuestionArea area(Row row, Typed typed) {
        return new QuestionArea(
                row.slug(), row.text(), typed.choice("questionAreas", row.choice(), InterviewType.class), row.why());
    }

    private HonestQuestion honestQuestion() {
        return isBlank(question, ifSystems, ifFeatures, principle)
                ? null
                : new HonestQuestion(
                        Typed.lines(question), Typed.lines(ifSystems), Typed.lines(ifFeatures), Typed.lines(principle));
    }

    private Salary salary() {
        return isBlank(pay, payWhy, expectation, inReturn)
                ? null
                : new Salary(Typed.lines(pay), Typed.lines(payWhy), Typed.lines(expectation), Typed.lines(inReturn));
    }

    private void fillQuestion(HonestQuestion honest) {
        if (honest != null) {
            question = honest.question();
            ifSystems = text(honest.ifSystems());
            ifFeatures = text(honest.ifFeatures());
            principle = text(honest.principle());
        }
    }

    private void fillSalary(Salary salary) {
        if (salary != null) {
            pay = salary.pay();
            payWhy = text(salary.why());
            expectation = text(salary.expectation());
            inReturn = text(salary.inReturn());
        }
    }

    private static List<Statement> statements(List<Row> rows) {
        return filled(rows).map(Row::statement).toList();
    }

    private static Stream<Row> filled(List<Row> rows) {
        return rows.stream().filter(row -> !row.text().isBlank());
    }

    private static boolean isBlank(String... texts) {
        return Stream.of(texts).allMatch(text -> text == null || text.isBlank());
    }

    private static String text(String value) {
        return Objects.toString(value, "");
    }
}
