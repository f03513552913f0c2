package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/** Filters under a name, to be come back to. */
@Entity
@Table(name = "saved_view")
public class SavedView extends OwnedEntity {

    /** What a view shows. */
    public enum Page {
        BOARD,
        APPLICATIONS
    }

    @Version
    public int version;

    public String name;

    @Column(name = "name_key")
    public String nameKey;

    @Enumerated(EnumType.STRING)
    public Page page;

    /** The filters as in the page's address, without the question mark. */
    public String query;

    protected SavedView() {}

    /**
     * Keeps a view.
     *
     * @throws SavedViewNameTaken when the candidate has one of this name
     */
    public static SavedView create(SavedViewDetails details) {
        SavedView view = new SavedView();
        view.write(details);
        view.persist();
        return view;
    }

    /** The candidate's views in the order of their names. */
    public static List<SavedView> inOrder() {
        return list("order by nameKey");
    }

    /** @throws NotFound when the candidate has no such view */
    public static SavedView require(UUID id) {
        return SavedView.<SavedView>findByIdOptional(id).orElseThrow(() -> new NotFound("saved view"));
    }

    /**
     * Renames the view or gives it other filters.
     *
     * @throws SavedViewNameTaken when another view has the new name
     */
    public void change(SavedViewDetails details) {
        write(details);
    }

    /** Forgets the view. */
    public void remove() {
        delete();
    }

    /** What the candidate decided. */
    public SavedViewDetails details() {
        return new SavedViewDetails(name, page, query);
    }

    private void write(SavedViewDetails details) {
        InvalidInput.unlessValid(details);
        String key = Names.key(details.name());
        if (!key.equals(nameKey) && count("nameKey", key) > 0) {
            throw new SavedViewNameTaken(details.name());
        }
        name = details.name();
        nameKey = key;
        page = details.page();
        query = details.query();
    }
}
