package dev.groundwork.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SavedViewTest {

    @Inject
    Fixtures fixtures;

    @Test
    void isKeptChangedAndForgotten() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> SavedView.create(view("Remote", "?tag=remote&outcome=open")).id);
        fixtures.as(ada, () -> {
            SavedView view = SavedView.require(id);
            assertThat(view.query).isEqualTo("tag=remote&outcome=open");
            view.change(new SavedViewDetails("Anywhere", SavedView.Page.BOARD, null));
        });
        fixtures.as(ada, () -> {
            SavedView.create(view("aardvark", ""));
            assertThat(SavedView.inOrder()).extracting(view -> view.name).containsExactly("aardvark", "Anywhere");
            SavedView.require(id).remove();
            assertThatThrownBy(() -> SavedView.require(id)).isInstanceOf(NotFound.class);
        });
        fixtures.asSomebodyNew(() -> assertThat(SavedView.inOrder()).isEmpty());
    }

    @Test
    void aNameIsTakenOnce() {
        fixtures.asSomebodyNew(() -> {
            SavedView.create(view("Remote", ""));
            SavedView other = SavedView.create(view("Other", ""));
            assertThatThrownBy(() -> SavedView.create(view(" REMOTE", ""))).isInstanceOf(SavedViewNameTaken.class);
            assertThatThrownBy(() -> other.change(view("remote", ""))).isInstanceOf(SavedViewNameTaken.class);
            other.change(view("OTHER", "q=x"));
            assertThat(other.name).isEqualTo("OTHER");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "q=<script>", "q=x#y", "q=\"", "a\nb"})
    void whatIsNoQueryIsRefused(String query) {
        fixtures.asSomebodyNew(() ->
                assertThatThrownBy(() -> SavedView.create(view("x", query))).isInstanceOf(InvalidInput.class));
    }

    private static SavedViewDetails view(String name, String query) {
        return new SavedViewDetails(name, SavedView.Page.APPLICATIONS, query);
    }
}
