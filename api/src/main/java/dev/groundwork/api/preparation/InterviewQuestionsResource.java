package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Pages;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.preparation.Asking;
import dev.groundwork.domain.preparation.Question;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What was asked in an interview. */
@Path("/api/v1/interviews/{id}/questions")
@Produces(MediaType.APPLICATION_JSON)
public class InterviewQuestionsResource {

    private final CurrentCandidate currentCandidate;
    private final Pages pages;

    InterviewQuestionsResource(CurrentCandidate currentCandidate, Pages pages) {
        this.currentCandidate = currentCandidate;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listInterviewQuestions", summary = "What was asked in an interview, newest first")
    public PageJson<QuestionJson> index(@RestPath UUID id, @BeanParam PageQuery query) {
        List<Question> asked = Asking.in(Interview.require(id)).stream()
                .map(asking -> asking.question)
                .sorted(Comparator.comparing(InterviewQuestionsResource::key).reversed())
                .toList();
        return pages.cut(
                "questions of " + id,
                QuestionJson.of(asked, currentCandidate.moment()),
                query,
                question -> Pages.key(question.createdAt()) + question.id(),
                Comparator.reverseOrder(),
                Function.identity());
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createInterviewQuestion", summary = "Add a question that was asked in an interview")
    public RestResponse<QuestionJson> create(@RestPath UUID id, QuestionInput input) {
        Moment moment = currentCandidate.moment();
        Question question = input.addFor(Interview.require(id), moment);
        Panache.getEntityManager().flush();
        return Created.at(QuestionJson.of(question, moment), "questions", question.id);
    }

    private static String key(Question question) {
        return Pages.key(question.createdAt) + question.id;
    }
}
