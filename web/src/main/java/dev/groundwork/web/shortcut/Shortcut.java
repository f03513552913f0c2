package dev.groundwork.web.shortcut;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;

/**
 * Keys that do something.
 *
 * @param keys as they are written on a keyboard, pressed together or one after the other
 * @param words what they do
 */
public record Shortcut(List<String> keys, String words) {

    /** Shortcuts that work in the same place. */
    public record Group(String title, List<Shortcut> shortcuts) {}

    static List<Group> groups() {
        ShortcutTexts texts = MessageBundles.get(ShortcutTexts.class);
        return List.of(
                new Group(
                        texts.everywhere(),
                        List.of(
                                of("Ctrl/⌘ K", texts.palette()),
                                of("/", texts.search()),
                                of("n", texts.add()),
                                of("?", texts.sheet()),
                                of("Esc", texts.escape()))),
                new Group(
                        texts.goTo(),
                        List.of(
                                of("g t", texts.today()),
                                of("g b", texts.board()),
                                of("g a", texts.applications()),
                                of("g c", texts.calendar()),
                                of("g k", texts.tasks()),
                                of("g r", texts.preparation()),
                                of("g p", texts.people()),
                                of("g d", texts.documents()),
                                of("g i", texts.insights()),
                                of("g x", texts.importing()),
                                of("g s", texts.settings()))),
                new Group(
                        texts.onBoard(),
                        List.of(
                                of("← → ↑ ↓", texts.walk()),
                                of("⇧ ←/→", texts.move()),
                                of("m", texts.chooseStage()),
                                of("Enter", texts.open()))));
    }

    private static Shortcut of(String keys, String words) {
        return new Shortcut(List.of(keys.split(" ")), words);
    }
}
