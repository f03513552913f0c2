package dev.groundwork.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void aNameIsWrittenTwice() {
        assertThat(Attachment.named("Résumé – Ada.pdf"))
                .isEqualTo("attachment; filename=\"R_sum_ _ Ada.pdf\";"
                        + " filename*=UTF-8''R%C3%A9sum%C3%A9%20%E2%80%93%20Ada.pdf");
    }

    @Test
    void nothingLeavesTheQuotes() {
        assertThat(Attachment.named("a\"; b=\\c%41'(😀)\r\n.pdf"))
                .isEqualTo("attachment; filename=\"a_; b=_c_41'(_)__.pdf\";"
                        + " filename*=UTF-8''a%22%3B%20b%3D%5Cc%2541%27%28%F0%9F%98%80%29%0D%0A.pdf");
    }
}
