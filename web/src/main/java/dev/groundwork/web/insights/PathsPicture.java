package dev.groundwork.web.insights;

import dev.groundwork.domain.insights.PathSpread;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Comparator;
import java.util.List;

/** Toward which career paths the applications build: a bar for each, its open part first. */
final class PathsPicture {

    private static final int LANE = 12;
    private static final int HEAD = 30;
    private static final int MOST = 12;

    private PathsPicture() {}

    static Picture of(PathSpread spread) {
        List<PathSpread.Path> all = spread.paths().stream()
                .sorted(Comparator.comparing(path -> path.slug() == null))
                .toList();
        List<PathSpread.Path> named =
                spread.paths().stream().filter(path -> path.slug() != null).toList();
        return new Picture(
                PictureKind.CAREER_PATHS,
                texts().paths(),
                reading(named),
                named.isEmpty() ? null : drawing(all),
                grid(all));
    }

    private static String reading(List<PathSpread.Path> named) {
        return named.stream()
                .findFirst()
                .map(path -> texts().mostToward(path.name(), path.applications(), path.open()))
                .orElse(texts().noPaths());
    }

    private static Drawing drawing(List<PathSpread.Path> paths) {
        Canvas canvas = new Canvas();
        canvas.bar("0", 3, "12", 12, Ink.ACCENT, "");
        canvas.words("18", 13, texts().openMark(), Canvas.Anchor.START, Ink.SOFT);
        canvas.bar("68", 3, "12", 12, Ink.EDGE, 0.5, "");
        canvas.words("86", 13, texts().endedMark(), Canvas.Anchor.START, Ink.SOFT);
        double most =
                paths.stream().mapToLong(PathSpread.Path::applications).max().orElse(1);
        Rows rows = new Rows(canvas, HEAD, LANE);
        for (PathSpread.Path path : paths.subList(0, Math.min(MOST, paths.size()))) {
            double y = rows.next(name(path), texts().pathAmount(path.applications(), path.open()));
            canvas.bar(Canvas.LEFT, y, Canvas.percent(path.applications() / most), LANE, Ink.EDGE, 0.5, "");
            if (path.open() > 0) {
                canvas.bar(Canvas.LEFT, y, Canvas.percent(path.open() / most), LANE, Ink.ACCENT, "");
            }
        }
        return canvas.fluid(rows.bottom());
    }

    private static Grid grid(List<PathSpread.Path> paths) {
        return new Grid(
                List.of(texts().path(), texts().applicationsColumn(), texts().open()),
                paths.stream()
                        .map(path ->
                                List.of(name(path), String.valueOf(path.applications()), String.valueOf(path.open())))
                        .toList());
    }

    private static String name(PathSpread.Path path) {
        return path.slug() == null ? texts().pathless() : path.name();
    }

    private static InsightTexts texts() {
        return MessageBundles.get(InsightTexts.class);
    }
}
