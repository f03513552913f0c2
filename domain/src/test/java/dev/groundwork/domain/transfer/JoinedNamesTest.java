package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedNamesTest {

    @Test
    void namesStandBesideEachOther() {
        assertThat(JoinedNames.join(List.of("azure", "remote, maybe"))).isEqualTo("azure; remote, maybe");
        assertThat(JoinedNames.join(List.of())).isNull();
    }

    @Test
    void peopleJoinThemMoreFreely() {
        assertThat(JoinedNames.split("azure;remote ;; \"a b\" ; ")).containsExactly("azure", "remote", "a b");
    }

    @Test
    void whateverIsJoinedComesApartAgain() {
        List<String> names = List.of("a;b", "\"quoted\"", "\"", "say \"hi\"", ";", "x", "\"\";");
        assertThat(JoinedNames.split(JoinedNames.join(names))).isEqualTo(names);
    }
}
