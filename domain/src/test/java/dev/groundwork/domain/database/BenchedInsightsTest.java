package dev.groundwork.domain.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.insights.Activity;
import dev.groundwork.domain.insights.Answers;
import dev.groundwork.domain.insights.Flow;
import dev.groundwork.domain.insights.Funnel;
import dev.groundwork.domain.insights.Grouping;
import dev.groundwork.domain.insights.InsightFilter;
import dev.groundwork.domain.insights.PathSpread;
import dev.groundwork.domain.insights.Sources;
import dev.groundwork.domain.insights.TimeInStage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The statements that {@code deploy/bench/insights} runs in psql are those that the application sends. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BenchedInsightsTest {

    private static final Path FILE = Path.of("../deploy/bench/insights.sql");
    private static final Moment MOMENT = new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("UTC"));

    @Inject
    Fixtures fixtures;

    /** Each behind the name of the figure it is for; {@code -Dbench.write=true} writes them anew. */
    @Test
    void theyAreTheSame() throws IOException {
        InsightFilter all = InsightFilter.all();
        Map<String, Runnable> figures = new LinkedHashMap<>();
        figures.put("funnel", () -> Funnel.of(all, MOMENT));
        figures.put("flow", () -> Flow.of(all, MOMENT));
        figures.put("sources", () -> Sources.of(Grouping.SOURCE, all, MOMENT));
        figures.put("sources?by=resume", () -> Sources.of(Grouping.RESUME, all, MOMENT));
        figures.put("sources?by=tag", () -> Sources.of(Grouping.TAG, all, MOMENT));
        figures.put("time-in-stage", () -> {
            TimeInStage.of(all, MOMENT);
            Answers.of(all, MOMENT);
        });
        figures.put("activity", () -> Activity.of(all, MOMENT));
        figures.put("paths", () -> PathSpread.of(all, MOMENT));
        String sent = figures.entrySet().stream()
                .map(figure -> "\\echo " + figure.getKey() + '\n' + statements(figure.getValue()))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("bench.write")) {
            Files.writeString(FILE, sent);
        }
        assertThat(Files.readString(FILE)).isEqualTo(sent);
    }

    private String statements(Runnable figure) {
        List<String> sent = fixtures.as(fixtures.somebodyNew(), () -> SentStatements.during(figure));
        return sent.stream()
                .filter(sql -> sql.startsWith("with chosen"))
                .map(BenchedInsightsTest::withValues)
                .collect(Collectors.joining());
    }

    private static String withValues(String sql) {
        String written = sql.replace("cast(? as text)", "cast(:'zone' as text)")
                .replace("- ? + 7", "- 1 + 7")
                .replace("between ? and ?", "between date :'first' and date :'last'")
                .replace(">= ?", ">= date :'first'")
                .replace("< ?", "< date :'last' + 1");
        assertThat(written).doesNotContain("?");
        return written.stripTrailing() + ";\n";
    }
}
