package dev.groundwork.web.asset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AssetsTest {

    private static final int MOST_SCRIPT = 40_000;
    private static final int MOST_STYLE = 30_000;

    @Test
    void everyFileOfAPageIsThereAndMayBeKeptForGood() {
        List<String> addresses = addressesOf(Browser.ofStranger().open("/sign-in"));

        assertThat(addresses).hasSize(3).allSatisfy(address -> {
            Response response = given().get(address);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        });
    }

    @Test
    void anOldAddressStillAnswersButIsNotKept() {
        Response response = given().get("/assets/0123456789ab/css/groundwork.css");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(response.asString()).startsWith("@layer");
    }

    @Test
    void onlyWhatIsMeantToBeSharedIsShared() {
        assertThat(given().get("/assets/0/css/tokens.css").statusCode()).isEqualTo(404);
        assertThat(given().get("/assets/0/../application.properties").statusCode())
                .isEqualTo(404);
    }

    @Test
    void scriptsAndStylesStaySmall() {
        SortedMap<String, Asset> files = AssetFiles.load();

        assertThat(compressed(files, ".js")).isLessThan(MOST_SCRIPT);
        assertThat(compressed(files, ".css")).isLessThan(MOST_STYLE);
    }

    @Test
    void scriptsAndStylesAreOneFileEach() {
        assertThat(AssetFiles.load().keySet())
                .filteredOn(name -> !name.startsWith("icons/"))
                .containsExactly("css/groundwork.css", "js/groundwork.js", "js/sortable.js");
    }

    @Test
    void theHashIsThatOfTheFiles() {
        SortedMap<String, Asset> files = AssetFiles.load();
        String before = AssetFiles.hashOf(files);
        files.put("js/groundwork.js", new Asset("js/groundwork.js", new byte[] {1}));

        assertThat(AssetFiles.hashOf(files)).isNotEqualTo(before).hasSize(12);
    }

    private static List<String> addressesOf(Document page) {
        return page.select("link[href], script[src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .toList();
    }

    private static int compressed(SortedMap<String, Asset> files, String ending) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(ending))
                .mapToInt(file -> file.getValue().compressed.length)
                .sum();
    }
}
