package dev.groundwork.domain.webhooks;

/** Why something could not be delivered. */
public enum DeliveryProblem {
    STATUS("The receiver answered with a status that is not 2xx."),
    REDIRECT("The receiver wanted to send it elsewhere; redirects are not followed."),
    TIMEOUT("The receiver did not answer in time."),
    UNREACHABLE("No connection could be made, or it was cut."),
    NAME_UNKNOWN("The host's name is not known."),
    ADDRESS_REFUSED("The host is at an address that nothing is sent to."),
    INSECURE("The connection could not be made secure: the certificate does not fit."),
    SWITCHED_OFF("The webhook was switched off before it could be sent.");

    private final String words;

    DeliveryProblem(String words) {
        this.words = words;
    }

    /** The reason as an English sentence. */
    public String words() {
        return words;
    }
}
