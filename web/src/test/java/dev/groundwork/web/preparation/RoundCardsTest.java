package dev.groundwork.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.preparation.CounterQuestion;
import dev.groundwork.domain.preparation.Statement;
import dev.groundwork.domain.preparation.StatementDetails;
import dev.groundwork.domain.preparation.Story;
import dev.groundwork.domain.preparation.Topic;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundCardsTest extends PreparationTest {

    @Test
    void itHasAllThatIsNeededBeforeARound() {
        UUID application = application("Oxide");
        UUID earlier = round(application, Duration.ofDays(-3));
        UUID round = round(application, Duration.ofHours(1));
        UUID heard = story("Heard");
        story("Fresh " + CANARY);
        question("What is a page fault?", 1);
        question("What is an inode?", 5);
        fixtures.as(ada, () -> {
            JobApplication oxide = JobApplication.require(application);
            Story.require(heard).tell(Interview.require(earlier));
            Statement.create(new StatementDetails(oxide, Topic.PAY, "At least 150,000", now().today(), "Kim"), now());
            CounterQuestion.begin(now());
            Contact kim = Contact.create(
                    new ContactDetails("Kim", "Oxide", "Host team", null, null, null, null, null, null), now());
            Interview interview = Interview.require(round);
            interview.change(
                    new InterviewDetails(
                            interview.type,
                            null,
                            null,
                            interview.startsAt,
                            null,
                            interview.timeZone,
                            60,
                            null,
                            List.of(kim),
                            null,
                            null),
                    now());
        });

        Document card = browser.open("/interviews/" + round + "/card");

        assertThat(card.select("canary, [onclick]")).isEmpty();
        assertThat(card.select("[aria-labelledby=people] li").text()).isEqualTo("Kim, Host team");
        assertThat(card.select("[aria-labelledby=stories] strong").eachText()).containsExactly("Fresh " + CANARY);
        assertThat(card.select("[aria-labelledby=weak] strong").eachText()).containsExactly("What is a page fault?");
        assertThat(card.select("[aria-labelledby=said] li").text()).startsWith("Pay: At least 150,000");
        assertThat(card.select("[aria-labelledby=ask] li")).hasSize(5);
        assertThat(grace().get("/interviews/" + round + "/card").statusCode()).isEqualTo(404);
        assertThat(Browser.ofStranger().get("/interviews/" + round + "/card").header("Location"))
                .startsWith("/sign-in");
    }

    @Test
    void itTakesAsManyStatementsHoweverMuchThereIs() {
        String path = "/interviews/" + round(application("Oxide"), Duration.ofHours(1)) + "/card";
        browser.open(path);
        long little = statements(path);
        for (int i = 0; i < 10; i++) {
            story("Story " + i);
            question("Question " + i, 1);
        }
        fixtures.as(ada, () -> CounterQuestion.begin(now()));

        assertThat(statements(path)).isEqualTo(little).isLessThanOrEqualTo(8);
    }

    private long statements(String path) {
        return CountedStatements.during(() -> browser.open(path))
                .without("set_config")
                .total();
    }
}
