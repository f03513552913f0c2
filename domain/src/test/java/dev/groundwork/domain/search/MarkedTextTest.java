package dev.groundwork.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void isCutAtItsMarks() {
        MarkedText text = MarkedText.of("\ue000Site\ue001 reliability \ue000engineer\ue001");
        assertThat(text.text()).isEqualTo("Site reliability engineer");
        assertThat(text.marks()).containsExactly(new MarkedText.Mark(0, 4), new MarkedText.Mark(17, 25));
        assertThat(text.pieces())
                .isEqualTo(List.of(
                        new MarkedText.Piece("Site", true),
                        new MarkedText.Piece(" reliability ", false),
                        new MarkedText.Piece("engineer", true)));
    }

    @Test
    void withoutAMatchItIsOnePiece() {
        assertThat(MarkedText.of("\ue002b\ue003plain\ue002/b\ue003").pieces())
                .containsExactly(new MarkedText.Piece("<b>plain</b>", false));
        assertThat(MarkedText.of("").pieces()).isEmpty();
    }
}
