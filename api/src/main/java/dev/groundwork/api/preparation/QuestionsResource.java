package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.preparation.Question;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The bank of questions. */
@Path("/api/v1/questions")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final QuestionPages pages;

    QuestionsResource(CurrentCandidate currentCandidate, EntityTags tags, QuestionPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(
            operationId = "listQuestions",
            summary = "Your questions, newest first, or those that are due, the longest due first")
    public PageJson<QuestionJson> index(@BeanParam QuestionQuery query, @BeanParam PageQuery page) {
        return pages.cut(query, page, moment());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showQuestion", summary = "One question")
    public QuestionJson show(@RestPath UUID id) {
        return QuestionJson.of(Question.require(id), moment());
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createQuestion", summary = "Add a question to the bank; a weak one becomes a card")
    public RestResponse<QuestionJson> create(QuestionInput input) {
        Moment moment = moment();
        Question question = input.add(moment);
        Panache.getEntityManager().flush();
        return Created.at(QuestionJson.of(question, moment()), "questions", question.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateQuestion", summary = "Change what you wrote down about a question")
    public QuestionJson update(@RestPath UUID id, MergePatch patch) {
        Question question = Question.require(id);
        QuestionJson present = QuestionJson.of(question, moment());
        tags.require(present);
        patch.onto(QuestionInput.of(present)).change(question, moment());
        Panache.getEntityManager().flush();
        return QuestionJson.of(question, moment());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteQuestion", summary = "Delete a question")
    public void destroy(@RestPath UUID id) {
        Question question = Question.require(id);
        tags.require(QuestionJson.of(question, moment()));
        question.remove();
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
