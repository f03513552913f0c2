package dev.groundwork.domain.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideFileTest {

    private static final GuideContent AZURE = BuiltInGuides.ALL.get(0);

    @Test
    void aGuideComesBackAsItWasWritten() {
        assertThat(read(GuideFile.yaml(AZURE))).isEqualTo(AZURE);
        assertThat(read(GuideFile.json(AZURE))).isEqualTo(AZURE);
        assertThat(read("\uFEFF" + GuideFile.json(AZURE))).isEqualTo(AZURE);
    }

    @Test
    void textThatLooksLikeSomethingElseStaysText() {
        GuideContent odd = AZURE.named("no", "2026");
        assertThat(read(GuideFile.yaml(odd))).isEqualTo(odd);
        GuideContent odder = AZURE.named("on", "- *a: &b {c} \"d\" # e \uD83D\uDE00");
        assertThat(read(GuideFile.yaml(odder))).isEqualTo(odder);
        assertThat(read(GuideFile.json(odder))).isEqualTo(odder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''                                            | must be a guide",
                "just text                                     | must be a guide",
                "[1, 2]                                        | must be a guide",
                "{\"title\": \"x\"                             | line 1",
                "{\"title\": \"x\"} {}                         | well-formed",
                "{\"title\": \"x\", \"title\": \"y\"}          | title",
                "'title: x~title: y'                           | line",
                "'title: x~colour: red'                        | colour",
                "'title: x~fit: {for: [{slug: a, txt: b}]}'    | fit.for[0].txt",
                "'title: x~checklists: [{stageKind: LATER}]'   | checklists[0].stageKind",
                "'title: x~activities: {a: b}'                 | activities",
                "'title: &a x~role: *a'                        | line 2",
                "'a: &a [x, x]~b: &b [*a, *a]~c: [*b, *b]'     | *a in line 2",
                "'title: x~---~title: y'                       | well-formed",
                "'title: \"x'                                  | line"
            })
    void whatIsNoGuideIsRefusedWithItsPlace(String file, String words) {
        assertThatThrownBy(() -> read(file.replace('~', '\n')))
                .isInstanceOfSatisfying(UnreadableGuide.class, unreadable -> assertThat(
                                unreadable.violations().get(0).message())
                        .contains(words));
    }

    @Test
    void whatIsTooLargeTooDeepOrNoTextIsRefused() {
        assertThatThrownBy(() -> read("title: " + "x".repeat(GuideFile.LARGEST)))
                .isInstanceOf(UnreadableGuide.class);
        assertThatThrownBy(() -> read("title: " + "[".repeat(5000) + "]".repeat(5000)))
                .isInstanceOf(UnreadableGuide.class);
        assertThatThrownBy(() -> read("{\"title\": " + "[".repeat(5000) + "]".repeat(5000) + "}"))
                .isInstanceOf(UnreadableGuide.class);
        assertThatThrownBy(() -> GuideFile.read(new byte[] {'t', (byte) 0xC3})).isInstanceOf(UnreadableGuide.class);
    }

    private static GuideContent read(String file) {
        return GuideFile.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
