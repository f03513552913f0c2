package dev.groundwork.web.tasks;

import dev.groundwork.domain.pipeline.TaskKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about tasks. */
@MessageBundle("task")
public interface TaskTexts {

    @Message("Tasks")
    String tasks();

    @Message("Tasks and follow-ups")
    String tasksAndFollowUps();

    @Message("Done: {title}")
    String tick(String title);

    @Message("Due")
    String open();

    @Message("Done")
    String done();

    @Message("Done lately")
    String doneLately();

    @Message("Done {when}. Press the box again to take it back.")
    String doneWhen(String when);

    @Message("Nothing is planned")
    String nothing();

    @Message("What you plan stands here by its day: a call to prepare, a mail to answer, somebody to ask again.")
    String nothingLead();

    @Message("Nothing is planned for it.")
    String nothingHere();

    @Message("Add a task")
    String adding();

    @Message("What is to be done?")
    String title();

    @Message("By which day?")
    String dueOn();

    @Message("Kind")
    String kind();

    @Message("Again")
    String recurrence();

    @Message("Add")
    String add();

    @Message("Change the task")
    String changing();

    @Message("Delete the task")
    String delete();

    @Message("{days} d late")
    String late(long days);

    @Message("today")
    String today();

    @Message("{#when kind}{#is TODO}To do{#is FOLLOW_UP}Follow up{#is PREPARATION}Prepare{/when}")
    String kindOf(TaskKind kind);

    @Message("once")
    String once();

    @Message("every day")
    String daily();

    @Message("every week")
    String weekly();

    @Message("every two weeks")
    String fortnightly();

    @Message("every month")
    String monthly();

    @Message("every {period}")
    String every(String period);

    @Message("Show more")
    String more();

    @Message("Back to the beginning")
    String beginning();

    @Message("{count} open")
    String inAll(long count);

    @Message("All tasks")
    String all();

    @Message("It belongs to {application}.")
    String belongsTo(String application);
}
