package dev.groundwork.web.webhooks;

import dev.groundwork.domain.webhooks.DeliveryProblem;
import dev.groundwork.domain.webhooks.DeliveryState;
import dev.groundwork.domain.webhooks.SwitchedOff;
import dev.groundwork.domain.webhooks.WebhookEvent;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages about webhooks. */
@MessageBundle("webhook")
public interface WebhookTexts {

    @Message("Webhooks")
    String webhooks();

    @Message("Other programs of yours are told what happens here: a small signed message goes to an address you name,"
            + " seconds after the change.")
    String lead();

    @Message("Nobody is told anything")
    String none();

    @Message("With a webhook, a chat can say that an interview is coming up, or a sheet can count along.")
    String noneLead();

    @Message("New webhook")
    String newOne();

    @Message("Address")
    String url();

    @Message("Where the messages go, such as https://example.org/groundwork")
    String urlHint();

    @Message("Address and events")
    String wishes();

    @Message("Choose at least one.")
    String chooseEvent();

    @Message("Of an application it is told that")
    String applications();

    @Message("Of a round it is told that")
    String interviews();

    @Message("Of an import it is told that")
    String imports();

    @Message("Make the webhook")
    String make();

    @Message("The webhook is made")
    String made();

    @Message("Copy the secret now: it is shown this once. With it your program can tell our messages from others’.")
    String madeLead();

    @Message("Its secret")
    String secret();

    @Message("Secret")
    String secrets();

    @Message("It signs whatever is sent. Change it when somebody may have seen it, or now and then.")
    String secretsLead();

    @Message("The secret so far")
    String oldOne();

    @Message("signs beside the new one for {hours} hours")
    String oldOneStays(int hours);

    @Message("Time to give the new one to your program, which misses nothing meanwhile.")
    String oldOneStaysMeans();

    @Message("ends at once")
    String oldOneEnds();

    @Message("When it has become known. Until your program has the new one it takes no message of ours for genuine.")
    String oldOneEndsMeans();

    @Message("Make a new secret")
    String renew();

    @Message(
            "Until {when} messages are signed with the secret before this one, too. After that you can change it again, or"
                    + " now if neither is to sign any more.")
    String signedTwice(String when);

    @Message("End both and make a new secret")
    String endBothAndRenew();

    @Message("The secret is new")
    String renewed();

    @Message(
            "Copy it now: it is shown this once. Until {when} the one before signs, too: give your program the new one by then.")
    String renewedLead(String when);

    @Message("Copy it now: it is shown this once. The one before signs no more: give your program the new one.")
    String renewedAtOnceLead();

    @Message("To the webhook")
    String toIt();

    @Message(
            "How to verify a message: join webhook-id, webhook-timestamp and the body with full stops, compute HMAC-SHA256"
                    + " with the secret (without whsec_, decoded from Base64), and compare it with webhook-signature behind “v1,”. The"
                    + " libraries of Standard Webhooks do it for you; docs/webhooks.md has it in Python.")
    String howToVerify();

    @Message("All webhooks")
    String all();

    @Message("{#when event}"
            + "{#is APPLICATION_CREATED}it is added"
            + "{#is APPLICATION_CHANGED}what is written about it changes"
            + "{#is APPLICATION_MOVED}it enters a stage"
            + "{#is APPLICATION_ENDED}it ends"
            + "{#is APPLICATION_REOPENED}it is opened again"
            + "{#is APPLICATION_ARCHIVED}it is archived"
            + "{#is APPLICATION_UNARCHIVED}it is taken out of the archive"
            + "{#is APPLICATION_DELETED}it goes to the bin"
            + "{#is APPLICATION_RESTORED}it comes out of the bin"
            + "{#is APPLICATION_MERGED}another one became part of it"
            + "{#is INTERVIEW_SCHEDULED}it is planned"
            + "{#is INTERVIEW_CHANGED}its time or place changes"
            + "{#is INTERVIEW_HELD}it has taken place"
            + "{#is INTERVIEW_CANCELLED}it is called off"
            + "{#is INTERVIEW_MISSED}somebody did not come"
            + "{#is INTERVIEW_DELETED}it is removed"
            + "{#is IMPORT_FINISHED}it has written something"
            + "{#is WEBHOOK_TEST}you send a test"
            + "{/when}")
    String event(WebhookEvent event);

    @Message("{count} {#if count == 1}event{#else}events{/if}")
    String countOfEvents(int count);

    @Message("working")
    String working();

    @Message("switched off")
    String off();

    @Message("failing since {since}")
    String failing(String since);

    @Message("{#when reason}"
            + "{#is FAILING}Switched off: nothing could be delivered for three days. Put the receiver right, send a test, and"
            + " switch it on again."
            + "{#is GONE}Switched off: the receiver answered that it wants nothing any more (410)."
            + "{/when}")
    String switchedOff(SwitchedOff reason);

    @Message(
            "Nothing has arrived since {since}. It is tried again with growing pauses, and switched off after three days.")
    String failingLead(String since);

    @Message("Switch on")
    String switchOn();

    @Message("Switch off")
    String switchOff();

    @Message("Send a test")
    String sendTest();

    @Message("Delete the webhook")
    String delete();

    @Message("Nothing is sent any more, and the log goes with it.")
    String deletingMeans();

    @Message("What was sent")
    String deliveries();

    @Message("The last {count} are kept for up to 30 days.")
    String deliveriesLead(int count);

    @Message("Nothing yet. Send a test to see whether it arrives.")
    String noDeliveries();

    @Message("{#when state}{#is PENDING}waiting{#is DELIVERED}delivered{#is FAILED}given up{/when}")
    String state(DeliveryState state);

    @Message("answered {status}")
    String answered(int status);

    @Message("{millis} ms")
    String took(int millis);

    @Message("{count} {#if count == 1}attempt{#else}attempts{/if}")
    String attempts(int count);

    @Message("next {when}")
    String next(String when);

    @Message("{#when problem}"
            + "{#is STATUS}The receiver did not take it."
            + "{#is REDIRECT}The receiver wanted it elsewhere; redirects are not followed."
            + "{#is TIMEOUT}The receiver did not answer in time."
            + "{#is UNREACHABLE}No connection could be made, or it was cut."
            + "{#is NAME_UNKNOWN}The host’s name is not known."
            + "{#is ADDRESS_REFUSED}The host is at an address that nothing is sent to."
            + "{#is INSECURE}The certificate does not fit."
            + "{#is SWITCHED_OFF}The webhook was switched off before it could be sent."
            + "{/when}")
    String problem(DeliveryProblem problem);

    @Message("Send again")
    String sendAgain();

    @Message("Send {event} of {when} again")
    String sendThisAgain(String event, String when);

    @Message("What it says")
    String payload();

    @Message("Earlier ones")
    String earlier();
}
