package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.Answers;
import dev.groundwork.deploy.testing.PackagedApplication;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application lacks what nothing in it seems to use, so its pages are opened there once more. */
class NavigationIT {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)\"[^>]* data-keys=");

    @TempDir
    Path folder;

    @Test
    void everyPageOfTheNavigationOpens() throws Exception {
        try (PackagedApplication application =
                PackagedApplication.start(Map.of("GROUNDWORK_DATA", folder.toString()))) {
            URI address = application.awaitReady().address();
            String session = signUp(address);
            HttpResponse<String> board = open(address, "/board", session);
            List<String> paths = LINK.matcher(board.body())
                    .results()
                    .map((MatchResult link) -> link.group(1))
                    .toList();
            assertThat(paths).contains("/today", "/documents", "/import", "/settings");
            for (String path : paths) {
                assertThat(open(address, path, session).statusCode()).as(path).isEqualTo(200);
            }
        }
    }

    private static String signUp(URI address) throws Exception {
        HttpResponse<String> answer = Answers.to(
                address, "/sign-up", request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", "http://" + address.getAuthority())
                        .POST(BodyPublishers.ofString("email=ada%40example.org&password=a+long+walk+in+the+rain")));
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .filter(cookie -> cookie.contains("session"))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> open(URI address, String path, String session) throws Exception {
        return Answers.to(address, path, request -> request.header("Cookie", session));
    }
}
