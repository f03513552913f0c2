package dev.groundwork.web.insights;

import dev.groundwork.domain.insights.Activity;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/** What was done week by week: a column for each week. */
final class WeeksPictures {

    private static final double HIGHEST = 130;
    private static final double TOP = 20;
    private static final double HALF = 62;
    private static final double FOR_DAYS = 20;
    private static final int MOST_WITH_NUMBERS = 16;
    private static final int NARROWEST = 310;
    private static final int LETTER = 7;
    private static final int BETWEEN_DAYS = 14;
    private static final double COLUMN = 0.68;
    private static final int MINUTES_IN_HOUR = 60;

    private final Activity activity;
    private final When when;

    WeeksPictures(Activity activity, When when) {
        this.activity = activity;
        this.when = when;
    }

    /** Applications against the goal. */
    Picture activity() {
        long sent = sum(Activity.Week::applications);
        String reading = texts().sentInWeeks(weeks().size(), sent);
        return new Picture(
                PictureKind.ACTIVITY,
                texts().activity(),
                hasGoal() ? reading + " " + texts().goalReached(activity.goal(), reached()) : reading,
                columns(),
                new Grid(
                        List.of(texts().week(), texts().sent()),
                        weeks().stream()
                                .map(week -> List.of(when.day(week.begins()), String.valueOf(week.applications())))
                                .toList()));
    }

    /** Interviews above, minutes of practice below. */
    Picture practice() {
        long minutes = sum(Activity.Week::practiceMinutes);
        return new Picture(
                PictureKind.PRACTICE,
                texts().practice(),
                texts().practiceReading(sum(Activity.Week::interviews), duration(minutes), weeks().size()),
                aboveAndBelow(),
                new Grid(
                        List.of(texts().week(), texts().interviews(), texts().minutes()),
                        weeks().stream()
                                .map(week -> List.of(
                                        when.day(week.begins()),
                                        String.valueOf(week.interviews()),
                                        String.valueOf(week.practiceMinutes())))
                                .toList()));
    }

    private Drawing columns() {
        long most = Math.max(1, Math.max(most(Activity.Week::applications), hasGoal() ? activity.goal() : 0));
        double ground = TOP + HIGHEST;
        Canvas canvas = new Canvas();
        for (int i = 0; i < weeks().size(); i++) {
            Activity.Week week = weeks().get(i);
            double height = HIGHEST * week.applications() / most;
            boolean enough = !hasGoal() || week.applications() >= activity.goal();
            canvas.bar(
                    left(i),
                    ground - height,
                    width(),
                    height,
                    Ink.ACCENT,
                    enough ? 1 : 0.5,
                    tip(week, Activity.Week::applications, texts()::weekTip));
            if (weeks().size() <= MOST_WITH_NUMBERS && week.applications() > 0) {
                canvas.words(
                        middle(i),
                        ground - height - 5,
                        String.valueOf(week.applications()),
                        Canvas.Anchor.MIDDLE,
                        Ink.SOFT);
            }
        }
        canvas.line(Canvas.LEFT, ground, Canvas.RIGHT, ground, Ink.HAIRLINE, 1);
        if (hasGoal()) {
            double y = ground - HIGHEST * activity.goal() / most;
            canvas.dashes(Canvas.LEFT, y, Canvas.RIGHT, y, Ink.SOFT);
            canvas.wordsAbove(Canvas.RIGHT, y - 5, texts().goalLine(activity.goal()), Canvas.Anchor.END);
        }
        days(canvas, ground + FOR_DAYS - 4);
        return canvas.fluid(ground + FOR_DAYS);
    }

    private Drawing aboveAndBelow() {
        double mostRounds = Math.max(1, most(Activity.Week::interviews));
        double mostMinutes = Math.max(1, most(Activity.Week::practiceMinutes));
        double ground = TOP + HALF;
        Canvas canvas = new Canvas();
        for (int i = 0; i < weeks().size(); i++) {
            Activity.Week week = weeks().get(i);
            double up = HALF * week.interviews() / mostRounds;
            double down = HALF * week.practiceMinutes() / mostMinutes;
            canvas.bar(
                    left(i),
                    ground - up,
                    width(),
                    up,
                    Ink.BLUE,
                    tip(week, Activity.Week::interviews, texts()::interviewsTip));
            canvas.bar(
                    left(i),
                    ground + 1,
                    width(),
                    down,
                    Ink.ACCENT,
                    texts().practiceTip(when.day(week.begins()), duration(week.practiceMinutes())));
        }
        canvas.line(Canvas.LEFT, ground, Canvas.RIGHT, ground, Ink.EDGE, 1);
        canvas.words(
                Canvas.LEFT,
                12,
                texts().interviewsScale(most(Activity.Week::interviews)),
                Canvas.Anchor.START,
                Ink.SOFT);
        canvas.words(
                Canvas.LEFT,
                ground + HALF + 18,
                texts().practiceScale(duration(most(Activity.Week::practiceMinutes))),
                Canvas.Anchor.START,
                Ink.SOFT);
        days(canvas, ground + HALF + FOR_DAYS + 18);
        return canvas.fluid(ground + HALF + FOR_DAYS + 22);
    }

    /** On which days weeks begin, so many as there is room for on a phone. */
    private void days(Canvas canvas, double baseline) {
        int longest = weeks().stream()
                .mapToInt(week -> when.day(week.begins()).length())
                .max()
                .orElse(1);
        int most = Math.max(1, NARROWEST / (longest * LETTER + BETWEEN_DAYS));
        int step = Math.max(1, (int) Math.ceil((double) weeks().size() / most));
        for (int i = 0; i < weeks().size(); i += step) {
            canvas.words(left(i), baseline, when.day(weeks().get(i).begins()), Canvas.Anchor.START, Ink.SOFT);
        }
    }

    private String tip(
            Activity.Week week, ToLongFunction<Activity.Week> count, BiFunction<String, Long, String> words) {
        return words.apply(when.day(week.begins()), count.applyAsLong(week));
    }

    private String left(int week) {
        return Canvas.percent((week + (1 - COLUMN) / 2) / weeks().size());
    }

    private String middle(int week) {
        return Canvas.percent((week + 0.5) / weeks().size());
    }

    private String width() {
        return Canvas.percent(COLUMN / weeks().size());
    }

    private static String duration(long minutes) {
        return texts().duration(minutes / MINUTES_IN_HOUR, minutes % MINUTES_IN_HOUR);
    }

    private boolean hasGoal() {
        return activity.goal() != null && activity.goal() > 0;
    }

    private long reached() {
        return weeks().stream()
                .filter(week -> week.applications() >= activity.goal())
                .count();
    }

    private long sum(ToLongFunction<Activity.Week> count) {
        return weeks().stream().mapToLong(count).sum();
    }

    private long most(ToLongFunction<Activity.Week> count) {
        return weeks().stream().mapToLong(count).max().orElse(0);
    }

    private List<Activity.Week> weeks() {
        return activity.weeks();
    }

    private static InsightTexts texts() {
        return MessageBundles.get(InsightTexts.class);
    }
}
