package dev.groundwork.api.json;

import jakarta.enterprise.context.RequestScoped;

/** The bytes of this request's body as they came; empty when it had none. */
@RequestScoped
public class ReceivedBody {

    private byte[] bytes = {};

    void keep(byte[] received) {
        bytes = received;
    }

    /** The bytes, not to be written to. */
    public byte[] bytes() {
        return bytes;
    }
}
