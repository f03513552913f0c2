package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.Cursors;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.domain.pipeline.ApplicationList;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Cuts pages out of a list of applications. */
@ApplicationScoped
public class ApplicationPages {

    private final Cursors cursors;

    ApplicationPages(Cursors cursors) {
        this.cursors = cursors;
    }

    PageJson<ApplicationJson> cut(ApplicationList list, PageQuery query) {
        return PageJson.of(
                list.page(place(list, query.cursor), query.limit() + 1),
                query,
                items -> items.stream().map(ApplicationJson::of).toList(),
                item -> seal(list, item),
                list::count);
    }

    private ApplicationList.Position place(ApplicationList list, String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> place = cursors.open(name(list), cursor);
        return new ApplicationList.Position(place.get(0), UUID.fromString(place.get(1)));
    }

    private String seal(ApplicationList list, ApplicationList.Item item) {
        ApplicationList.Position position = list.positionAfter(item.application());
        return cursors.seal(name(list), position.value(), position.id().toString());
    }

    private static String name(ApplicationList list) {
        return "applications by " + list.sort() + (list.descending() ? " descending" : "");
    }
}
