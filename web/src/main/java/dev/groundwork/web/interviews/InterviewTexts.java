package dev.groundwork.web.interviews;

import dev.groundwork.domain.interviews.InterviewFormat;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.interviews.InterviewType;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about rounds. */
@MessageBundle("interview")
public interface InterviewTexts {

    @Message("Rounds")
    String rounds();

    @Message("No round is scheduled.")
    String none();

    @Message("Schedule a round")
    String scheduling();

    @Message("Schedule")
    String schedule();

    @Message("Change the round")
    String changing();

    @Message("Change")
    String change();

    @Message("What is it about?")
    String type();

    @Message("Title")
    String title();

    @Message("If it has a name of its own: OS concepts with the host team")
    String titleHint();

    @Message("How is it held?")
    String format();

    @Message("Day")
    String day();

    @Message("Begins at")
    String time();

    @Message("Time zone")
    String timeZone();

    @Message("Of the time they named")
    String timeZoneHint();

    @Message("How many minutes")
    String minutes();

    @Message("Link or place")
    String location();

    @Message("With whom?")
    String people();

    @Message("Somebody new")
    String others();

    @Message("Names, with commas between them")
    String othersHint();

    @Message("Notes for it")
    String preparation();

    @Message("What you want to say and ask; Markdown works")
    String preparationHint();

    @Message("Nothing is written down for it yet.")
    String noPreparation();

    @Message("Write something down")
    String prepare();

    @Message("must be given")
    String dayNeeded();

    @Message("must be given")
    String timeNeeded();

    @Message("must be names of at most 200 letters")
    String nameTooLong();

    @Message("All time zones, and your notes for it")
    String more();

    @Message("About the round")
    String facts();

    @Message("Kind")
    String kind();

    @Message("Held")
    String held();

    @Message("Length")
    String length();

    @Message("{minutes} minutes")
    String lengthInMinutes(int minutes);

    @Message("Where")
    String where();

    @Message("With")
    String withWhom();

    @Message("What became of it?")
    String outcome();

    @Message("Call it off")
    String callOff();

    @Message("Put it into another calendar")
    String file();

    @Message("Remove the round")
    String remove();

    @Message("It disappears from the application and its history, as if it had never been. Calling it off keeps it.")
    String removeMeans();

    @Message("Remove for good")
    String removeForGood();

    @Message("The clocks go forward that night: {time} is skipped in {city}, so it begins at {start}.")
    String gap(String time, String city, String start);

    @Message("The clocks go back that night: {time} comes twice in {city}. The first one is meant.")
    String overlap(String time, String city);

    @Message("At the same time: {name}, {when}.")
    String clash(String name, String when);

    @Message("round {number}")
    String round(int number);

    @Message("with {names}")
    String with(String names);

    @Message("{time} in {city}")
    String there(String time, String city);

    @Message("{#when type}{#is RECRUITER_SCREEN}Recruiter screen{#is HIRING_MANAGER}Hiring manager{#is CODING}Coding"
            + "{#is SYSTEM_DESIGN}System design{#is OPERATING_SYSTEMS}Operating systems{#is DEBUGGING}Debugging"
            + "{#is CODE_DESIGN}Code design{#is BEHAVIORAL}Behavioral{#is TAKE_HOME}Take-home{#is PAIRING}Pairing"
            + "{#is PANEL}Panel{#is OTHER}Interview{/when}")
    String typeOf(InterviewType type);

    @Message("{#when format}{#is PHONE}by phone{#is VIDEO}by video{#is ONSITE}on site{#is TAKE_HOME}at home"
            + "{#is OTHER}otherwise{/when}")
    String formatOf(InterviewFormat format);

    @Message("not known yet")
    String formatUnknown();

    @Message("{#when outcome}{#is SCHEDULED}It is still to come{#is HELD}It was held{#is PASSED}I passed"
            + "{#is FAILED}I did not pass{#is CANCELLED}It was called off{#is NO_SHOW}Somebody did not come{/when}")
    String outcomeOf(InterviewOutcome outcome);
}
