package dev.groundwork.web.checklists;

import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.checklists.ItemDetails;
import dev.groundwork.domain.guides.Competency;
import dev.groundwork.web.address.LocalPath;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** Something to do as a candidate types it, by her own clock. */
public class ItemForm {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    @RestForm
    public String title;

    @RestForm
    public String why;

    @RestForm
    public String competency;

    @RestForm
    public String dueOn;

    @RestForm
    public String dueTime;

    /** Counted from 1, as people do. */
    @RestForm
    public String position;

    /** The page that the form was on, and that follows. */
    @RestForm
    public String from;

    static ItemForm blank(String from) {
        ItemForm form = new ItemForm();
        form.from = from;
        return form;
    }

    static ItemForm of(ChecklistItem item, String from, ZoneId zone) {
        ItemForm form = blank(from);
        form.title = item.title;
        form.why = Objects.toString(item.why, "");
        form.competency = Objects.toString(item.competency, "");
        form.position = String.valueOf(item.position + 1);
        if (item.dueAt != null) {
            ZonedDateTime due = item.dueAt.atZone(zone);
            form.dueOn = due.toLocalDate().toString();
            form.dueTime = due.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        }
        return form;
    }

    /** @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule */
    ItemDetails details(ZoneId zone) {
        Typed typed = new Typed();
        LocalDate day = typed.day("dueOn", dueOn);
        LocalTime time = typed.time("dueTime", dueTime);
        if (day == null && time != null) {
            typed.refuse("dueOn", MessageBundles.get(ChecklistTexts.class).timeWithoutDay());
        }
        Instant dueAt = day == null
                ? null
                : day.atTime(time == null ? END_OF_DAY : time).atZone(zone).toInstant();
        Integer place = typed.count("position", position);
        return typed.into(new ItemDetails(
                title, Typed.lines(why), competency, dueAt, place == null ? null : Math.max(0, place - 1)));
    }

    String next(String otherwise) {
        return LocalPath.orElse(from, otherwise);
    }

    /** What the item can train, to choose from. */
    public List<Option> getCompetencies() {
        return Stream.concat(
                        Stream.of(new Option(
                                "", MessageBundles.get(ChecklistTexts.class).noCompetency())),
                        Competency.known().stream().map(known -> new Option(known.slug, known.name)))
                .toList();
    }
}
