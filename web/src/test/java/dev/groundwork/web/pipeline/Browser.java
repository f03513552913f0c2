package dev.groundwork.web.pipeline;

import static io.restassured.RestAssured.given;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without scripts in which a candidate is signed in. */
record Browser(String session) {

    static Browser of(Candidate candidate, Fixtures fixtures) {
        return new Browser(fixtures.sessionOf(candidate));
    }

    RequestSpecification request() {
        return given().cookie("groundwork_session", session)
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false);
    }

    /** Opens a page that must be there. */
    Document open(String path) {
        return page(request().get(path).then().statusCode(200).extract().response());
    }

    /** Sends a form of pairs of names and values. */
    Response send(String path, Object... fields) {
        RequestSpecification request = request().contentType("application/x-www-form-urlencoded;charset=UTF-8");
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i].toString(), fields[i + 1]);
        }
        return request.post(path);
    }

    /** Sends a form and opens the page that it leads to. */
    Document sendAndFollow(String path, Object... fields) {
        Response response = send(path, fields);
        String location = response.then().statusCode(303).extract().header("Location");
        return page(request().cookies(response.cookies()).get(location));
    }

    static Document page(Response response) {
        return Jsoup.parse(response.asString(), "http://localhost/");
    }
}
