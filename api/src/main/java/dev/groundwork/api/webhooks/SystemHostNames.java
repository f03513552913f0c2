package dev.groundwork.api.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks whomever this machine asks. */
@ApplicationScoped
class SystemHostNames implements HostNames {

    @Override
    public InetAddress[] addressesOf(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }
}
