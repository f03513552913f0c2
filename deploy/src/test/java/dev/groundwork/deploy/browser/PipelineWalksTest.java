package dev.groundwork.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.pipeline.NoteDetails;
import dev.groundwork.domain.pipeline.Stage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a candidate does with many applications: filter, change many at once, put away, merge, keep files, drag by finger. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PipelineWalksTest {

    private static final int APPLICATIONS = 25;

    static Chromium chromium;

    @TestHTTPResource
    URI address;

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    BrowserContext context;
    Page page;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void followManyRoles() {
        ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            for (int i = 0; i < APPLICATIONS; i++) {
                create("Company " + i, i % 2 == 0 ? "Kernel Engineer" : "Firmware Engineer", "applied");
            }
        });
        signIn(new Browser.NewContextOptions());
    }

    @AfterEach
    void closeContext() {
        context.close();
    }

    @Test
    void theBoardsFilterShowsTheSameRowsInTheTable() {
        page.navigate("/board");
        page.locator(".filters__menu summary").first().click();
        page.fill(".filters__panel [name=text]", "kernel");
        page.locator(".filters__panel button.button--main").click();
        assertThat(page).hasURL(address + "board?outcome=open&text=kernel");
        assertThat(page.locator(".card")).hasCount(13);
        List<String> onTheBoard = page.locator(".card label > a").allTextContents();

        page.locator(".filters__pages a[href^='/applications']").click();

        assertThat(page).hasURL(address + "applications?outcome=open&text=kernel");
        assertThat(page.locator("tbody .row__link")).hasCount(13);
        assertThat(page.locator("tbody .row__link").allTextContents()).containsExactlyInAnyOrderElementsOf(onTheBoard);
    }

    @Test
    void twentyMoveAtOnceAndTwentyDeletedAtOnceComeBack() {
        page.navigate("/applications?sort=company");
        markTwenty();
        page.locator("#many [name=stage]").selectOption("screening");
        page.locator("#many [value=move]").click();
        assertThat(page.locator("[role=status]")).containsText("20");
        page.navigate("/board");
        assertThat(column("screening").locator(".card")).hasCount(20);
        assertThat(column("applied").locator(".card")).hasCount(APPLICATIONS - 20);

        page.navigate("/applications?sort=company");
        markTwenty();
        page.locator("#many [value=delete]").click();
        assertThat(page.locator("tbody .row__link")).hasCount(APPLICATIONS - 20);
        page.locator("[role=status] button[form=undo]").click();
        assertThat(page.locator("tbody .row__link")).hasCount(APPLICATIONS);
    }

    @Test
    void aDeletedApplicationIsTakenOutOfTheBinAgain() {
        page.navigate("/board");
        card("Company 7").locator("a").click();
        page.locator("form[action$='/deletion'] button.button--danger").click();
        assertThat(page.locator("[role=status]").first()).containsText("Company 7");
        assertThat(page.locator(".card")).hasCount(APPLICATIONS - 1);

        page.locator("[role=status] button[form=undo]").click();

        assertThat(page.locator("h1")).hasText("Firmware Engineer");
        page.navigate("/board");
        assertThat(page.locator(".card")).hasCount(APPLICATIONS);
    }

    @Test
    void aDuplicateIsMergedAndNothingOfItIsLost() {
        fixtures.as(ada, () -> {
            JobApplication twin = create("Company 7", "Firmware Engineer", "saved");
            Note.on(twin, new NoteDetails("Met at the meetup"), now());
        });
        page.navigate("/applications?company=Company+7");
        assertThat(page.locator("tbody .row__link")).hasCount(2);
        page.locator("tbody tr", new Page.LocatorOptions().setHasText("Applied"))
                .locator(".row__link")
                .click();
        page.locator("a[href$='/merging']").click();
        page.locator("a[href*='merging?with=']").first().click();
        page.locator("form[action$='/merging'] button.button--main").click();

        assertThat(page.locator("h1")).hasText("Firmware Engineer");
        assertThat(page.locator(".note .markdown")).hasText("Met at the meetup");
        assertThat(page.locator(".history")).containsText("Merged with");
        page.navigate("/applications?company=Company+7");
        assertThat(page.locator("tbody .row__link")).hasCount(1);
    }

    @Test
    void aDocumentComesBackByteForByte() throws IOException {
        byte[] content = new byte[100_000];
        new Random(1).nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
        page.navigate("/documents");
        page.setInputFiles("#file", new FilePayload("../Résumé\u202Efdp.pdf", "text/html", content));
        page.locator("form[action='/documents'] button.button--main").click();
        assertThat(page.locator("h1")).hasText("Résuméfdp.pdf");

        Download download =
                page.waitForDownload(() -> page.locator("main a[download]").click());

        assertThat(download.suggestedFilename()).isEqualTo("Résuméfdp.pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(content);
    }

    @Test
    void whatIsNoDocumentIsRefusedAndNothingIsKept() {
        page.navigate("/documents");
        page.setInputFiles(
                "#file",
                new FilePayload(
                        "cv.pdf", "application/pdf", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)));
        page.locator("form[action='/documents'] button.button--main").click();

        assertThat(page.locator("#file-error")).isVisible();
        page.navigate("/documents");
        assertThat(page.locator(".row__link")).hasCount(0);
    }

    @Test
    void aFingerDragsACardOnAPhone() {
        context.close();
        signIn(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setDeviceScaleFactor(2));
        page.navigate("/board");
        page.waitForFunction("window.Sortable !== undefined");
        column("applied").scrollIntoViewIfNeeded();
        page.evaluate("document.querySelector('#board').scrollLeft ="
                + " document.querySelector('[data-list=applied]').closest('section').offsetLeft");
        BoundingBox from = card("Company 24").boundingBox();
        BoundingBox to = column("screening").locator("ul").boundingBox();

        CDPSession finger = context.newCDPSession(page);
        touch(finger, "touchStart", from.x + 40, from.y + 20);
        page.waitForTimeout(400);
        for (int step = 1; step <= 10; step++) {
            touch(
                    finger,
                    "touchMove",
                    from.x + 40 + (to.x + 60 - from.x - 40) * step / 10,
                    from.y + 20 + (to.y + 20 - from.y - 20) * step / 10);
            page.waitForTimeout(40);
        }
        touch(finger, "touchEnd", 0, 0);

        assertThat(column("screening").locator(".card")).hasCount(1);
        assertThat(page.locator("[role=status]").first()).containsText("Company 24");
        page.reload();
        assertThat(column("screening").locator(".card")).containsText("Company 24");
    }

    private static void touch(CDPSession session, String type, double x, double y) {
        JsonArray points = new JsonArray();
        if (!type.equals("touchEnd")) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }

    private void markTwenty() {
        Locator marks = page.locator("input[name=marked]");
        assertThat(marks).hasCount(APPLICATIONS);
        for (int i = 0; i < 20; i++) {
            marks.nth(i).check();
        }
    }

    private void signIn(Browser.NewContextOptions options) {
        context = chromium.browser().newContext(options.setBaseURL(address.toString()));
        context.addCookies(
                List.of(new Cookie("groundwork_session", fixtures.sessionOf(ada)).setUrl(address.toString())));
        page = context.newPage();
    }

    private Locator column(String stage) {
        return page.locator("section[aria-labelledby='in-" + stage + "']");
    }

    private Locator card(String company) {
        return page.locator(".card", new Page.LocatorOptions().setHasText(Pattern.compile("\\b" + company + "\\b")));
    }

    private JobApplication create(String company, String role, String stage) {
        return JobApplication.create(ApplicationDetails.of(company, role), Stage.named(stage), null, now());
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
