package dev.groundwork.web.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without scripts: keeps cookies, follows nothing by itself, says where its requests come from. */
public class Browser {

    private static final String FORM = "application/x-www-form-urlencoded;charset=UTF-8";

    private static final Pattern ENCODED = Pattern.compile("%[0-9A-F]{2}");

    private final Map<String, String> cookies = new HashMap<>();

    /** A browser in which nobody is signed in. */
    public static Browser ofStranger() {
        return new Browser();
    }

    /** A browser with a session's secret. */
    public static Browser withSession(String secret) {
        Browser browser = new Browser();
        browser.cookies.put("groundwork_session", secret);
        return browser;
    }

    /** Opens an address as a page has it, or one whose text is still to be encoded. */
    public Response get(String path) {
        boolean isEncoded = ENCODED.matcher(path).find();
        return keepingCookies(request().urlEncodingEnabled(!isEncoded).get(path));
    }

    /** Opens a page that must be there. */
    public Document open(String path) {
        Response response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answers " + response.statusCode());
        }
        return page(response);
    }

    /** Sends a form; names and values in turn. */
    public Response post(String path, Object... form) {
        RequestSpecification request =
                request().header("Sec-Fetch-Site", "same-origin").contentType(FORM);
        for (int i = 0; i < form.length; i += 2) {
            request.formParam(form[i].toString(), form[i + 1]);
        }
        return keepingCookies(request.post(path));
    }

    /** Sends a form and opens the page that its answer leads to. */
    public Document postAndFollow(String path, Object... form) {
        Response answer = post(path, form);
        if (answer.statusCode() != 303) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return follow(answer);
    }

    /** A link or form that htmx sends for a part of a page. */
    public Response getPart(String path) {
        return keepingCookies(request().header("HX-Request", "true").get(path));
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    /** The main part of the page an answer leads to. */
    public Document follow(Response redirect) {
        return open(redirect.header("Location"));
    }

    /** A page as the browser reads it. */
    public static Document page(Response response) {
        return Jsoup.parse(response.asString());
    }

    /** A request with the browser's cookies, for what has no method here. */
    public RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies);
    }

    private Response keepingCookies(Response response) {
        Cookies set = response.detailedCookies();
        set.forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }
}
