package dev.groundwork.web.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.preparation.QuestionDetails;
import dev.groundwork.domain.preparation.Story;
import dev.groundwork.domain.preparation.StoryDetails;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Ada, who prepares, and a stranger. */
@QuarkusTestResource(PostgresTestResource.class)
abstract class PreparationTest {

    static final String CANARY = "\"><canary onclick='x'>{msg:groundwork}{7*7}&amp;</canary>";
    static final String SYSTEMS = "operating-systems";

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

    /** Names and values for a form; a list is so many fields of one name. */
    static Object[] fields(Object... form) {
        List<Object> fields = new ArrayList<>();
        for (int i = 0; i < form.length; i += 2) {
            for (Object value : form[i + 1] instanceof List<?> list ? list : List.of(form[i + 1])) {
                fields.add(form[i]);
                fields.add(value);
            }
        }
        return fields.toArray();
    }

    Browser grace() {
        return Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
    }

    UUID application(String company) {
        return fixtures.as(
                ada, () -> JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, now()).id);
    }

    UUID round(UUID application, Duration ahead) {
        return fixtures.as(ada, () -> Interview.schedule(
                        JobApplication.require(application),
                        InterviewDetails.of(
                                InterviewType.OPERATING_SYSTEMS, now().now().plus(ahead), "America/Los_Angeles"),
                        now())
                .id);
    }

    UUID question(String text, Integer confidence) {
        return fixtures.as(
                ada, () -> Question.add(new QuestionDetails(text, SYSTEMS, confidence, "A **trap**.", null), now()).id);
    }

    UUID story(String title) {
        return fixtures.as(ada, () -> Story.create(
                        new StoryDetails(title, "It lied.", null, null, "It stopped.", null, List.of(SYSTEMS), null),
                        now())
                .id);
    }

    Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
