package dev.groundwork.api.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.account.AccessToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DocumentsResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/documents";
    private static final String ONE = ALL + "/{id}";
    private static final String CONTENT = ONE + "/content";
    private static final String OF_APPLICATION = "/api/v1/applications/{id}/documents";

    @Test
    void aFileIsKeptAndComesBackByteForByte() {
        byte[] content = pdf(3_000_000);
        Response made = send(asAda(), "cv.pdf", content, "RESUME");
        made.then()
                .statusCode(201)
                .body(
                        "keySet()",
                        contains(
                                "id",
                                "version",
                                "name",
                                "kind",
                                "contentType",
                                "size",
                                "sha256",
                                "revision",
                                "applicationIds",
                                "createdAt",
                                "updatedAt"))
                .body("name", equalTo("cv.pdf"))
                .body("kind", equalTo("RESUME"))
                .body("contentType", equalTo("application/pdf"))
                .body("size", equalTo(3_000_000))
                .body("revision", equalTo(1))
                .body("applicationIds", empty());
        Response found = asAda().get(made.header("Location"));
        assertThat(found.asString()).isEqualTo(made.asString());
        assertThat(found.header("ETag")).isEqualTo(made.header("ETag"));
        Response file = asAda().get(made.header("Location") + "/content");
        file.then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"cv.pdf\"; filename*=UTF-8''cv.pdf")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("ETag", '"' + made.<String>path("sha256") + '"');
        assertThat(file.asByteArray()).isEqualTo(content);
        asAda().header("If-None-Match", file.header("ETag"))
                .get(made.header("Location") + "/content")
                .then()
                .statusCode(304)
                .body(emptyString());
        asAda().head(made.header("Location") + "/content")
                .then()
                .statusCode(200)
                .body(emptyString());
    }

    @ParameterizedTest
    @CsvSource({"cv.txt, text/plain", "cv.md, text/markdown"})
    void aFileIsServedAsWhatItIs(String name, String type) {
        byte[] content = "# Grüße\r\n\"1\"\n".getBytes(StandardCharsets.UTF_8);
        String id = send(asAda(), name, content, "RESUME").path("id");
        for (String accept : new String[] {"*/*", type, "application/json"}) {
            Response file = asAda().accept(accept).get(CONTENT, id);
            file.then().statusCode(200).header("Content-Type", equalTo(type));
            assertThat(file.asByteArray()).isEqualTo(content);
        }
    }

    @Test
    void theSameKindAndNameAgainIsTheNextRevision() {
        upload("cv.pdf", "RESUME");
        send(asAda(), "cv.pdf", pdf(200), "RESUME").then().statusCode(201).body("revision", equalTo(2));
        send(asAda(), "cv.pdf", pdf(200), "OTHER").then().statusCode(201).body("revision", equalTo(1));
    }

    @Test
    void onlyNameKindAndUsesChange() {
        String id = upload("cv.pdf", "RESUME");
        String tag = asAda().get(ONE, id).header("ETag");
        asAdaPatching("{\"name\": \"../letter.html\", \"kind\": \"COVER_LETTER\"}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("name", equalTo("letter.html.pdf"))
                .body("kind", equalTo("COVER_LETTER"));
        asAdaPatching("{\"name\": \"late.pdf\"}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .spec(problem(412));
        asAda().header("If-Match", tag).delete(ONE, id).then().spec(problem(412));
        asAdaPatching("{\"sha256\": \"0\"}").patch(ONE, id).then().spec(violation("sha256"));
        asAdaPatching("{\"kind\": \"NOVEL\"}").patch(ONE, id).then().spec(violation("kind"));
        asAdaPatching("{\"name\": null}").patch(ONE, id).then().spec(violation("name"));
        asAdaPatching("{\"colour\": 1}").patch(ONE, id).then().spec(problem(400));
        asAdaPatching("{\"name\": 1}").patch(ONE, id).then().spec(problem(400));
    }

    @Test
    void aDeletedDocumentIsGone() {
        String id = upload("cv.pdf", "RESUME");
        asAda().delete(ONE, id).then().statusCode(204);
        asAda().delete(ONE, id).then().spec(problem(404));
        asAda().get(CONTENT, id).then().spec(problem(404));
    }

    @Test
    void aDocumentGoesToApplications() {
        String oxide = applicationOfAda("Oxide", "Engineer");
        String fermyon = applicationOfAda("Fermyon", "Engineer");
        String id = upload("cv.pdf", "RESUME");
        asAdaSending("{\"documentId\": \"" + id + "\", \"usedOn\": \"2026-11-03\"}")
                .post(OF_APPLICATION, oxide)
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/documents/" + id))
                .body("applicationIds", contains(oxide));
        asAda().multiPart("file", "letter.pdf", pdf(100))
                .multiPart("kind", "COVER_LETTER")
                .post(OF_APPLICATION, oxide)
                .then()
                .statusCode(201)
                .body("name", equalTo("letter.pdf"))
                .body("applicationIds", contains(oxide));
        asAda().get(OF_APPLICATION, oxide).then().body("items.name", contains("letter.pdf", "cv.pdf"));
        asAdaPatching("{\"applicationIds\": [\"" + fermyon + "\"]}")
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("applicationIds", contains(fermyon));
        asAda().get(OF_APPLICATION, oxide).then().body("items.name", contains("letter.pdf"));
        assertThat(walk(OF_APPLICATION.replace("{id}", fermyon) + "?limit=1", "id"))
                .containsExactly(id);
    }

    @Test
    void ofTwoWhoChangeItsUsesAtOnceOneIsTold() {
        String id = upload("cv.pdf", "RESUME");
        String tag = asAda().get(ONE, id).header("ETag");

        assertThat(statusesAtOnce(application -> asAdaPatching("{\"applicationIds\": [\"" + application + "\"]}")
                        .header("If-Match", tag)
                        .patch(ONE, id)))
                .containsExactlyInAnyOrder(200, 412, 412, 412);
        asAda().get(ONE, id).then().body("applicationIds", hasSize(1));
    }

    @Test
    void ofManyWhoReplaceItsUsesBlindlyNoneIsOverwrittenSilently() {
        String id = upload("cv.pdf", "RESUME");
        List<Integer> statuses = statusesAtOnce(application ->
                asAdaPatching("{\"applicationIds\": [\"" + application + "\"]}").patch(ONE, id));
        assertThat(statuses).contains(200).isSubsetOf(200, 409);
        int passed = (int) statuses.stream().filter(status -> status == 200).count();
        asAda().get(ONE, id).then().body("applicationIds", hasSize(1)).body("version", equalTo(passed));
    }

    @Test
    void whatIsNoUseIsRefused() {
        String application = applicationOfAda("Oxide", "Engineer");
        String id = upload("cv.pdf", "RESUME");
        asAdaSending("{}").post(OF_APPLICATION, application).then().spec(violation("documentId"));
        asAdaSending("{\"documentId\": \"cv\"}")
                .post(OF_APPLICATION, application)
                .then()
                .spec(violation("documentId"));
        asAdaSending("{\"documentId\": \"" + id + "\", \"usedOn\": \"0001-01-01\"}")
                .post(OF_APPLICATION, application)
                .then()
                .spec(violation("usedOn"));
        asAdaSending("{\"documentId\": \"" + UNKNOWN + "\"}")
                .post(OF_APPLICATION, application)
                .then()
                .spec(problem(404));
        asAdaSending("{\"documentId\": 1}")
                .post(OF_APPLICATION, application)
                .then()
                .spec(problem(400));
        asAda().contentType("text/plain")
                .body("x")
                .post(OF_APPLICATION, application)
                .then()
                .spec(problem(415));
        asAdaPatching("{\"applicationIds\": [\"" + UNKNOWN + "\"]}")
                .patch(ONE, id)
                .then()
                .spec(problem(404));
        asAda().get(OF_APPLICATION, application).then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html><script>alert(1)</script>                                    | cv.pdf
            <!doctype html><title>x</title>                                    | cv.txt
            <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>        | cv.png
            <?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>     | cv.md
            hello                                                              | cv.svg
            hello                                                              | cv.html
            MZ\u0000\u0001                                                     | cv.docx
            ''                                                                 | cv.txt
            """)
    void aFileOfTheWrongKindIsRefused(String content, String name) {
        send(asAda(), name, content.getBytes(StandardCharsets.UTF_8), "RESUME")
                .then()
                .spec(violation("file"));
        asAda().get(ALL).then().body("items", empty());
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithAMessage() {
        send(asAda(), "cv.pdf", pdf(11 * 1024 * 1024), "RESUME")
                .then()
                .spec(violation("file"))
                .body("violations[0].message", containsString("10 MB"));
        send(asAda(), "cv.pdf", pdf(12 * 1024 * 1024 + 1), "RESUME").then().spec(problem(413));
    }

    @Test
    void whatIsNoUploadIsRefused() {
        asAda().multiPart("kind", "RESUME").post(ALL).then().spec(violation("file"));
        asAda().multiPart("file", "cv.pdf", pdf(100)).post(ALL).then().spec(violation("kind"));
        send(asAda(), "cv.pdf", pdf(100), "NOVEL").then().spec(violation("kind"));
        asAdaSending("{}").post(ALL).then().spec(problem(415));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../etc/passwd                 | passwd.pdf
            C:/Users/Ada/cv.pdf              | cv.pdf
            cv\u202Efdp.exe                  | cvfdp.exe.pdf
            Résumé – Ada.pdf                 | Résumé – Ada.pdf
            cv%0D%0ASet-Cookie: a=b.pdf      | cv%0D%0ASet-Cookie_ a=b.pdf
            x.html                           | x.html.pdf
            .htaccess                        | htaccess.pdf
            CON                              | _CON.pdf
            """)
    void aDangerousNameIsMadeHarmless(String name, String harmless) throws Exception {
        HttpResponse<String> made = new RawForm(adasToken(), "RESUME").send(name, pdf(100));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonPath document = new JsonPath(made.body());
        assertThat(document.getString("name")).isEqualTo(harmless);
        String disposition = asAda().get(CONTENT, document.getString("id")).header("Content-Disposition");
        assertThat(disposition).isEqualTo(Attachment.named(harmless)).startsWith("attachment; filename=\"");
    }

    @Test
    void aLineEndInANameNeverReachesAHeader() throws Exception {
        HttpResponse<String> made = new RawForm(adasToken(), "RESUME").send("cv\r\nSet-Cookie: a=b\r\n.pdf", pdf(100));
        assertThat(made.statusCode()).isEqualTo(400);
        asAda().get(ALL).then().body("items", empty());
        String renamed = upload("cv.pdf", "OTHER");
        asAdaPatching("{\"name\": \"a\\r\\nb\\u202e.pdf\"}").patch(ONE, renamed);
        asAda().get(ONE, renamed).then().body("name", equalTo("ab.pdf"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ; boundary=x | 'nonsense'
            ; boundary=x | '--x\r\nContent-Disposition: form-data; name="file"; filename="cv.pdf"\r\n\r\n%PDF-1.7'
            ''           | '--x--'
            """)
    void aFormThatIsNoneIsRefused(String parameters, String body) throws Exception {
        HttpResponse<String> answer = new RawForm(adasToken(), "RESUME")
                .sendRaw(parameters, body.translateEscapes().getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
    }

    @Test
    void aLongNameIsCut() throws Exception {
        HttpResponse<String> made = new RawForm(adasToken(), "RESUME").send("ä".repeat(300) + ".pdf", pdf(100));
        assertThat(made.statusCode()).isEqualTo(201);
        String name = new JsonPath(made.body()).getString("name");
        assertThat(name).endsWith("ä.pdf");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
    }

    @Test
    void aFileIsKeptOnceForOneKey() {
        Response first = send(asAda().header("Idempotency-Key", "cv"), "cv.pdf", pdf(100), "RESUME");
        Response second = send(asAda().header("Idempotency-Key", "cv"), "cv.pdf", pdf(100), "RESUME");
        second.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
        for (String[] other : new String[][] {{"cv.pdf", "OTHER"}, {"letter.pdf", "RESUME"}}) {
            send(asAda().header("Idempotency-Key", "cv"), other[0], pdf(100), other[1])
                    .then()
                    .spec(violation("Idempotency-Key"));
        }
        asAda().get(ALL).then().body("items", hasSize(1));
    }

    @Test
    void aWalkMeetsEveryDocumentOnceNewestFirst() {
        for (String name : new String[] {"1.pdf", "2.pdf", "3.pdf"}) {
            upload(name, name.equals("2.pdf") ? "OTHER" : "RESUME");
        }
        assertThat(walk(ALL + "?limit=2", "name")).containsExactly("3.pdf", "2.pdf", "1.pdf");
        asAda().get(ALL + "?count=true&kind=OTHER")
                .then()
                .body("items.name", contains("2.pdf"))
                .body("total", equalTo(1));
        asGrace().get(ALL).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=NOVEL", "limit=0", "cursor=abc", "colour=red"})
    void aQueryParameterThatIsNoneIsMalformed(String query) {
        asAda().get(ALL + "?" + query).then().spec(problem(400));
    }

    @Test
    void longListsCostNoMoreStatementsThanShortOnes() {
        String application = applicationOfAda("Oxide", "Engineer");
        expectFewStatements(OF_APPLICATION.replace("{id}", application), number -> asAdaSending(
                        "{\"documentId\": \"" + upload("cv " + number + ".pdf", "RESUME") + "\"}")
                .post(OF_APPLICATION, application));
    }

    @Test
    void theListOfAllCostsNoMoreStatementsWhenItIsLong() {
        expectFewStatements(ALL, number -> upload("cv " + number + ".pdf", "RESUME"));
    }

    @Test
    void othersAreKeptOut() {
        String id = upload("cv.pdf", "RESUME");
        given().get(CONTENT, id).then().spec(problem(401));
        asGrace().get(ONE, id).then().spec(problem(404));
        asGrace().get(CONTENT, id).then().spec(problem(404));
        with(tokenFor(AccessToken.Scope.READ)).get(CONTENT, id).then().statusCode(200);
        with(tokenFor(AccessToken.Scope.WRITE)).get(CONTENT, id).then().spec(problem(403));
        send(with(tokenFor(AccessToken.Scope.READ)), "cv.pdf", pdf(100), "RESUME")
                .then()
                .spec(problem(403));
    }

    private String upload(String name, String kind) {
        return send(asAda(), name, pdf(100), kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response send(RequestSpecification request, String name, byte[] content, String kind) {
        return request.multiPart("file", name, content).multiPart("kind", kind).post(ALL);
    }

    /** Bytes of every value behind the mark of a PDF, the same for the same length. */
    private static byte[] pdf(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        byte[] mark = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, content, 0, mark.length);
        return content;
    }
}
