package dev.groundwork.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How long ago or ahead something is, in words. */
@MessageBundle("time")
public interface TimeTexts {

    @Message("just now")
    String justNow();

    @Message("{#if count == 1}a minute{#else}{count} minutes{/if} ago")
    String minutesAgo(long count);

    @Message("{#if count == 1}an hour{#else}{count} hours{/if} ago")
    String hoursAgo(long count);

    @Message("today")
    String today();

    @Message("yesterday")
    String yesterday();

    @Message("tomorrow")
    String tomorrow();

    @Message("{count} days ago")
    String daysAgo(long count);

    @Message("in {count} days")
    String inDays(long count);

    @Message("now")
    String now();

    @Message("in {#if days == 1}a day{#else}{days} days{/if}{#if hours > 0} {hours} h{/if}")
    String inDaysAndHours(long days, int hours);

    @Message("in {#if hours > 0}{hours} h{#if minutes > 0} {/if}{/if}{#if minutes > 0}{minutes} min{/if}")
    String inHoursAndMinutes(long hours, int minutes);

    @Message("{#if count == 1}a week{#else}{count} weeks{/if} ago")
    String weeksAgo(long count);
}
