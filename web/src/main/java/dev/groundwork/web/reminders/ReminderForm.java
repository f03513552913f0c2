package dev.groundwork.web.reminders;

import dev.groundwork.domain.account.ReminderWishes;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** Of what a candidate wants to be reminded, as she chooses it. */
public class ReminderForm {

    private static final int HOURS = 24;
    private static final List<Integer> MINUTES = List.of(30, 60, 180, 720, 1440, 2880, 10_080);

    /** Blank for never. */
    @RestForm
    public String digestHour;

    /** Blank for never. */
    @RestForm
    public String noticeMinutes;

    static ReminderForm of(ReminderWishes wishes) {
        ReminderForm form = new ReminderForm();
        form.digestHour = Objects.toString(wishes.digestHour(), "");
        form.noticeMinutes = Objects.toString(wishes.noticeMinutes(), "");
        return form;
    }

    /** @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule */
    ReminderWishes wishes() {
        Typed typed = new Typed();
        return typed.into(
                new ReminderWishes(typed.count("digestHour", digestHour), typed.count("noticeMinutes", noticeMinutes)));
    }

    public List<Option> getHours() {
        return Stream.concat(
                        Stream.of(new Option("", texts().never())),
                        IntStream.range(0, HOURS)
                                .mapToObj(hour ->
                                        new Option(String.valueOf(hour), texts().at("%02d:00".formatted(hour)))))
                .toList();
    }

    public List<Option> getNotices() {
        return Stream.concat(
                        Stream.of(new Option("", texts().never())),
                        MINUTES.stream().map(minutes -> new Option(String.valueOf(minutes), inWords(minutes))))
                .toList();
    }

    private static String inWords(int minutes) {
        Duration before = Duration.ofMinutes(minutes);
        if (before.toDays() > 0) {
            return texts().daysBefore(before.toDays());
        }
        return before.toHours() > 0 ? texts().hoursBefore(before.toHours()) : texts().minutesBefore(minutes);
    }

    private static ReminderTexts texts() {
        return MessageBundles.get(ReminderTexts.class);
    }
}
