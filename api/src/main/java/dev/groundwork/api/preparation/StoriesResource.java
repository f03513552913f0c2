package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.preparation.Story;
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

/** The stories the candidate tells in interviews. */
@Path("/api/v1/stories")
@Produces(MediaType.APPLICATION_JSON)
public class StoriesResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final PlacedPages pages;

    StoriesResource(CurrentCandidate currentCandidate, EntityTags tags, PlacedPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listStories", summary = "Your stories, newest first")
    public PageJson<StoryJson> index(@BeanParam PageQuery page) {
        return pages.cut("stories", page, Story::page, Story::place, StoryJson::of, () -> Story.count());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showStory", summary = "One story")
    public StoryJson show(@RestPath UUID id) {
        return StoryJson.of(Story.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createStory", summary = "Write a story down")
    public RestResponse<StoryJson> create(StoryInput input) {
        Story story = Story.create(input.details(), currentCandidate.moment());
        input.tell(story);
        Panache.getEntityManager().flush();
        return Created.at(StoryJson.of(story), "stories", story.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateStory", summary = "Change what you wrote down about a story")
    public StoryJson update(@RestPath UUID id, MergePatch patch) {
        Story story = Story.require(id);
        StoryJson present = StoryJson.of(story);
        tags.require(present);
        StoryInput input = patch.onto(StoryInput.of(story, present.told()));
        story.change(input.details(), currentCandidate.moment());
        input.tell(story);
        Panache.getEntityManager().flush();
        return StoryJson.of(story);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteStory", summary = "Delete a story")
    public void destroy(@RestPath UUID id) {
        Story story = Story.require(id);
        tags.require(StoryJson.of(story));
        story.remove();
    }
}
