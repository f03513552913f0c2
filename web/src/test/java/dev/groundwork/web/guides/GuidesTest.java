package dev.groundwork.web.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.guides.GuideFile;
import dev.groundwork.domain.preparation.Story;
import dev.groundwork.domain.preparation.StoryDetails;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class GuidesTest {

    private static final String CANARY = "\"><canary onclick='x'>{msg:groundwork}{7*7}&amp;</canary>";

    private static final String AZURE = "/guides/azure-core-compute-software-engineer";

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;

    @BeforeEach
    void signIn() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
    }

    @Test
    void theGuideIsRead() {
        assertThat(browser.open("/guides").select(".rows a").attr("href")).isEqualTo(AZURE);
        Document page = browser.open(AZURE);
        assertThat(page.select("h1").text()).isEqualTo("Software engineer in Azure Core Compute");
        assertThat(page.select("[aria-labelledby=activities] li")).hasSize(5);
        assertThat(page.select("[aria-labelledby=competencies] li")).hasSize(8);
        assertThat(page.select("[aria-labelledby=competencies] .chip").eachText())
                .containsExactly("Tool", "Tool");
        assertThat(page.select("[aria-labelledby=suits] li")).hasSize(4);
        assertThat(page.select("[aria-labelledby=does-not] li")).hasSize(4);
        assertThat(page.select("[aria-labelledby=honest]").text()).contains("famous name");
        assertThat(page.select("[aria-labelledby=asked] li")).hasSize(5);
        assertThat(page.select("[aria-labelledby=asked] .notice").text()).contains("fundamentals");
        assertThat(page.select("[aria-labelledby=evidence] li")).hasSize(7);
        assertThat(page.select("[aria-labelledby=salary] dd")).hasSize(4);
        assertThat(page.select("[aria-labelledby=paths] li")).hasSize(5);
        assertThat(page.select("[aria-labelledby=checklists] details")).hasSize(8);
        assertThat(page.select("[aria-labelledby=checklists]").text()).contains("3 days before", "15 minutes before");
    }

    @Test
    void anActivityIsBackedByAStory() {
        String story = fixtures.as(ada, () -> Story.create(
                        new StoryDetails("The lost page", null, null, null, null, null, null, null),
                        new Moment(clock.instant(), ZoneOffset.UTC))
                .id
                .toString());
        String path = browser.open(AZURE)
                .select("[aria-labelledby=activities] form")
                .get(3)
                .attr("action");
        Document backed = browser.postAndFollow(path, "story", story);
        assertThat(backed.select("[aria-labelledby=activities] li")
                        .get(3)
                        .select("a")
                        .text())
                .isEqualTo("The lost page");
        assertThat(browser.postAndFollow(path, "story", "").select("[aria-labelledby=activities] a"))
                .isEmpty();
        assertThat(browser.post(path, "story", "x").statusCode()).isEqualTo(404);
        assertThat(browser.post(AZURE + "/activities/nonsense", "story", story).statusCode())
                .isEqualTo(404);
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(grace.post(path, "story", story).statusCode()).isEqualTo(404);
    }

    @Test
    void aCopyIsChangedAndDeleted() {
        Document form = browser.postAndFollow(AZURE + "/copies");
        assertThat(form.select("[role=status]").text()).startsWith("This copy is yours");
        String path = form.select("main form").attr("action");
        List<Object> fields = fieldsOf(form.select("main form").first());
        set(fields, "title", "Mine " + CANARY);
        fields.addAll(
                List.of("activitiesSlug", "", "activitiesText", "Feed the " + CANARY, "activitiesWhy", "It is hungry"));
        Document shown = browser.postAndFollow(path, fields.toArray());
        assertThat(shown.select("h1").text()).isEqualTo("Mine " + CANARY);
        assertThat(shown.select("[aria-labelledby=activities] li")).hasSize(6);
        assertThat(shown.select("[aria-labelledby=activities]").text()).contains(CANARY);
        assertThat(shown.select("canary")).isEmpty();
        assertThat(shown.select("[aria-labelledby=checklists] details")).hasSize(8);
        fixtures.as(ada, () -> {
            Guide copy = Guide.requireOwn("azure-core-compute-software-engineer-2");
            assertThat(copy.content().competencies())
                    .isEqualTo(Guide.usual().content().competencies());
            assertThat(copy.content().fit()).isEqualTo(Guide.usual().content().fit());
            assertThat(copy.content().salary())
                    .isEqualTo(Guide.usual().content().salary());
        });
        browser.postAndFollow(path.replace("/edit", "/deletion"));
        assertThat(browser.open("/guides").select("[aria-label=Guides] li")).hasSize(1);
    }

    @Test
    void aChecklistOfAGuideIsChanged() {
        String guide = copy();
        Document shown = browser.postAndFollow(guide + "/checklists", "title", "Panel", "hangsOn", "ROUND PANEL");
        assertThat(shown.select("[aria-labelledby=checklists] details")).hasSize(9);
        String path = guide + "/checklists/coding-and-algorithms";
        Document form = browser.open(path);
        assertThat(form.select("input[name=itemsMeasure]").first().val()).isEqualTo("7 days");
        List<Object> fields = fieldsOf(form.select("main form").first());
        fields.addAll(List.of(
                "itemsSlug",
                "",
                "itemsText",
                "Sleep",
                "itemsMeasure",
                "1 day 2 hours",
                "itemsChoice",
                "",
                "itemsWhy",
                ""));
        assertThat(browser.postAndFollow(path, fields.toArray())
                        .select("[aria-labelledby=checklists]")
                        .text())
                .contains("Sleep", "1 day 2 hours before");
        set(fields, "title", " ");
        fields.addAll(List.of(
                "itemsSlug", "", "itemsText", "Run", "itemsMeasure", "soon", "itemsChoice", "", "itemsWhy", ""));
        Response refused = browser.post(path, fields.toArray());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("input[name=itemsMeasure][value=soon]"))
                .hasSize(1);
        assertThat(Browser.page(refused).select(".field__error")).hasSize(2);
        assertThat(browser.postAndFollow(path + "/deletion").select("[aria-labelledby=checklists] details"))
                .hasSize(8);
    }

    @Test
    void aFileGoesOutAndComesIn() {
        Response yaml = browser.get(AZURE + "/yaml");
        assertThat(yaml.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"azure-core-compute-software-engineer.yaml\"");
        assertThat(GuideFile.read(yaml.asByteArray())).isEqualTo(Guide.usual().content());
        assertThat(GuideFile.read(browser.get(AZURE + "/json").asByteArray()))
                .isEqualTo(Guide.usual().content());
        Response taken = upload(yaml.asString().replace("slug: azure-core-compute-software-engineer", "slug: other"));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.header("Location")).isEqualTo("/guides/other");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: x                          | Role must not be blank",
                "'a: &a [x]~b: [*a, *a]'           | *a",
                "'title: x~role: x~colour: red'    | colour",
                "'slug: azure-core-compute-software-engineer~title: x~role: x' | Slug is taken"
            })
    void aFileThatIsNoGuideIsRefusedWithItsReason(String file, String words) {
        Response refused = upload(file.replace('~', '\n'));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#file-error").text()).contains(words);
    }

    @Test
    void theBuiltInOneIsNotChanged() {
        assertThat(browser.get(AZURE + "/edit").statusCode()).isEqualTo(404);
        assertThat(browser.post(AZURE + "/edit", "title", "x", "role", "x").statusCode())
                .isEqualTo(404);
        assertThat(browser.post(AZURE + "/deletion").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/yaml", "/json", "/checklists/coding-and-algorithms"})
    void aGuideIsHersAlone(String part) {
        String path = copy() + part;
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(grace.get(path).statusCode()).isEqualTo(404);
        assertThat(Browser.ofStranger().get(path).header("Location")).startsWith("/sign-in");
    }

    private Response upload(String file) {
        return browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", "guide.yaml", file.getBytes(StandardCharsets.UTF_8), "application/yaml")
                .post("/guides");
    }

    private String copy() {
        return "/guides/"
                + fixtures.as(ada, () -> Guide.usual().copy("Mine", new Moment(clock.instant(), ZoneOffset.UTC)).slug);
    }

    private static List<Object> fieldsOf(Element form) {
        List<Object> fields = new ArrayList<>();
        for (Element input : form.select("input[name], textarea, select")) {
            fields.add(input.attr("name"));
            fields.add(
                    input.normalName().equals("select")
                            ? input.select("option[selected]").val()
                            : input.val());
        }
        return fields;
    }

    private static void set(List<Object> fields, String name, String value) {
        fields.set(fields.indexOf(name) + 1, value);
    }
}
