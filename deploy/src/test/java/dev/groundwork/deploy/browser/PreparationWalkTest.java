package dev.groundwork.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.preparation.ComingRounds;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.today.Round;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "I have an interview on Thursday. What do I do today?", from the guide to the card, with and without JavaScript. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PreparationWalkTest {

    private static final String GUIDE = "azure-core-compute-software-engineer";
    private static final String WEAK = "What happens between a page fault and the next instruction?";

    static Chromium chromium;

    @TestHTTPResource
    URI address;

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Page page;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWholeWalk(boolean javaScript) {
        ada = fixtures.somebodyNew();
        try (BrowserContext context = context(javaScript)) {
            page = context.newPage();
            String application = follow();
            chooseTheGuide(application);
            answerTheFitCheck(application);
            apply(application);
            schedule(application, "RECRUITER_SCREEN", today().minusDays(1));
            schedule(application, "OPERATING_SYSTEMS", thursday());
            doWhatIsDueToday();
            practise();
            debriefTheRecruiter();
            rehearseBeforeThursday();
            openTheCard();
        }
    }

    private String follow() {
        page.navigate("/board");
        page.fill(".quick-add [name=company]", "Microsoft");
        page.fill(".quick-add [name=role]", "Software Engineer, Azure Core Compute");
        page.locator(".quick-add button").click();
        page.locator(".card a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/applications/[0-9a-f-]{36}$"));
        return URI.create(page.url()).getPath();
    }

    private void chooseTheGuide(String application) {
        page.navigate(application + "/edit");
        page.locator("[name=guide]").selectOption(GUIDE);
        page.locator("main button.button--main").first().click();
        assertThat(page).hasURL(address.resolve(application).toString());
    }

    private void answerTheFitCheck(String application) {
        page.navigate(application + "/fit");
        page.locator(".fit__next a").click();
        for (String answer : List.of("YES", "YES", "YES", "PARTLY", "NO", "NO", "NO", "NO")) {
            String asked = page.locator(".fit__question").textContent();
            page.locator(".fit__answer[value=" + answer + "]").click();
            assertThat(page.locator(".fit__question")).not().hasText(asked);
        }
        page.fill("[name=honestAnswer]", "I want to know how the machine does it.");
        page.locator("main form button.button--main").click();
        page.fill("[name=pasted]", "- C++ or Rust\n- Operating systems in depth");
        page.locator("main form button.button--main").click();
        page.locator("[name=met]").nth(0).selectOption("MET");
        page.locator("[name=met]").nth(1).selectOption("PARTLY");
        page.locator("main form button.button--main").click();
        assertThat(page.locator(".hero__over")).containsText("of 100");
        assertThat(page.locator(".chip--here").first()).isVisible();
        page.navigate(application);
        assertThat(page.locator("[aria-labelledby=fit]")).containsText("I want to know how the machine does it.");
    }

    private void apply(String application) {
        page.navigate(application);
        page.locator(".stages button[value=applied]").click();
        assertThat(page.locator(".stages [aria-current=step]")).hasText("Applied");
    }

    private void schedule(String application, String type, LocalDate day) {
        page.navigate(application + "/interviews");
        page.locator("main [name=type]").selectOption(type);
        page.fill("main [name=day]", day.toString());
        page.fill("main [name=time]", "09:00");
        page.locator("main [name=timeZone]").selectOption("America/Los_Angeles");
        page.locator("main form[action$='/interviews'] button.button--main").click();
        page.waitForURL(Pattern.compile(".*/(interviews|applications)/[0-9a-f-]{36}[^/]*$"));
        page.navigate(application);
        assertThat(page.locator(".stages [aria-current=step]")).hasText("Interviewing");
    }

    private void doWhatIsDueToday() {
        page.navigate("/today");
        assertThat(page.locator(".hero__title")).containsText("operating systems");
        assertThat(page.locator(".hero__over")).containsText("Next interview");
        assertThat(page.locator(".hero")).containsText("in Los Angeles");
        Locator items = page.locator("[aria-labelledby=items-0] .task:not(.task--done)");
        int open = items.count();
        int due = due();
        assertThat(open).isPositive();
        assertThat(due).isPositive().isEqualTo(countOfTheApi());
        for (int done = 1; done <= 2; done++) {
            items.first().locator(".tick").click();
            assertThat(page.locator("[aria-labelledby=items-0] .task--done")).hasCount(done);
        }
        assertThat(due()).isEqualTo(due - 2).isEqualTo(countOfTheApi());
    }

    private void practise() {
        page.navigate("/preparation");
        int before = readiness();
        page.navigate("/preparation/practice");
        Locator form = page.locator("form[action='/preparation/practice']");
        if (!form.isVisible()) {
            page.locator("details:has(form[action='/preparation/practice']) > summary")
                    .click();
        }
        form.locator("[name=competency]").selectOption("operating-systems");
        form.locator("[name=kind]").selectOption("LAB");
        form.locator("[name=minutes]").fill("60");
        form.locator("[name=scoreValue]").first().selectOption("5");
        form.locator("button").last().click();
        assertThat(page.locator("main .row__link").first()).hasText("Operating systems");
        page.navigate("/preparation");
        assertThat(readiness()).isGreaterThan(before);
        Locator why = page.locator(".readiness > li").filter(operatingSystems());
        why.locator("summary").click();
        assertThat(why.locator(".readiness__evidence").first()).isVisible();
        assertThat(why).containsText("60 min");
    }

    private void debriefTheRecruiter() {
        page.navigate("/today");
        page.locator("[aria-labelledby=past] .button").click();
        ask(0, "Why this team?", "", "4");
        ask(1, WEAK, "operating-systems", "1");
        page.locator("[name=rating]").selectOption("4");
        page.locator("form[action$='/debrief'] .button--main").click();
        page.waitForURL(Pattern.compile(".*/interviews/[0-9a-f-]{36}$"));
        page.navigate("/today");
        assertThat(page.locator("[aria-labelledby=past]")).hasCount(0);
    }

    /** However well it is known: the round on Thursday needs it, so it comes once more before. */
    private void rehearseBeforeThursday() {
        page.locator("[aria-labelledby=cards] .button").click();
        assertThat(page.locator(".review__question")).hasText(WEAK);
        page.locator(".review__answer summary").click();
        page.locator(".review__rate[value=EASY]").click();
        assertThat(page.locator(".review__question")).hasCount(0);
        fixtures.as(ada, () -> {
            Moment now = new Moment(clock.instant(), ada.zone());
            Question weak = Question.worded(WEAK).orElseThrow();
            Round round = Round.notOver(now.now(), 1).get(0);
            assertThat(weak.dueAt).isAfter(now.now());
            assertThat(ComingRounds.after(now).dueAt(weak)).isBeforeOrEqualTo(round.interview().startsAt);
        });
    }

    private void openTheCard() {
        page.navigate("/today");
        page.locator(".hero__actions .button--main").click();
        assertThat(page).hasURL(Pattern.compile(".*/interviews/[0-9a-f-]{36}/card"));
        assertThat(page.locator("h1")).containsText("Operating systems");
        assertThat(page.locator("[aria-labelledby=weak]")).containsText(WEAK);
    }

    private void ask(int place, String question, String competency, String confidence) {
        Locator row = page.locator(".asked").nth(place);
        row.locator("[name=question]").fill(question);
        row.locator("[name=competency]").selectOption(competency);
        row.locator("[name=confidence]").selectOption(confidence);
    }

    private int readiness() {
        return Integer.parseInt(page.locator(".readiness > li")
                .filter(operatingSystems())
                .locator(".readiness__score")
                .innerText()
                .strip()
                .split("\\s")[0]);
    }

    private static Locator.FilterOptions operatingSystems() {
        return new Locator.FilterOptions().setHasText("Operating systems");
    }

    private int due() {
        return Integer.parseInt(page.locator(".navigation__count").innerText().strip());
    }

    private int countOfTheApi() {
        APIRequestContext api = page.request();
        return JsonParser.parseString(api.get(
                                "/api/v1/today",
                                RequestOptions.create()
                                        .setHeader("Authorization", "Bearer " + fixtures.tokenOf(ada))
                                        .setHeader("Cookie", ""))
                        .text())
                .getAsJsonObject()
                .get("count")
                .getAsInt();
    }

    private LocalDate today() {
        return new Moment(clock.instant(), ada.zone()).today();
    }

    /** The next one, in a week at the latest: the checklist begins that early. */
    private LocalDate thursday() {
        return today().with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
    }

    private BrowserContext context(boolean javaScript) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address.toString())
                        .setJavaScriptEnabled(javaScript)
                        .setViewportSize(1280, 900));
        context.addCookies(
                List.of(new Cookie("groundwork_session", fixtures.sessionOf(ada)).setUrl(address.toString())));
        return context;
    }
}
