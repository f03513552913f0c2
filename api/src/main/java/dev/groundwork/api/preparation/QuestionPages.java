package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.preparation.QuestionFilter;
import jakarta.enterprise.context.ApplicationScoped;

/** Cuts pages out of the bank of questions. */
@ApplicationScoped
class QuestionPages {

    private final PlacedPages pages;

    QuestionPages(PlacedPages pages) {
        this.pages = pages;
    }

    PageJson<QuestionJson> cut(QuestionQuery query, PageQuery page, Moment moment) {
        QuestionFilter filter = query.filter();
        return query.asksForDue()
                ? pages.cut(
                        "due questions",
                        page,
                        (after, limit) -> Question.due(moment, after, limit),
                        Question::duePlace,
                        questions -> QuestionJson.of(questions, moment),
                        () -> Question.countDue(moment))
                : pages.cut(
                        "questions",
                        page,
                        (after, limit) -> Question.page(filter, after, limit),
                        Question::place,
                        questions -> QuestionJson.of(questions, moment),
                        () -> Question.count(filter));
    }
}
