package dev.groundwork.api.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells which addresses a host has. */
@FunctionalInterface
interface HostNames {

    /**
     * The addresses of a host, the preferred one first.
     *
     * @param host a name, or an address itself
     * @throws UnknownHostException when there is none
     */
    InetAddress[] addressesOf(String host) throws UnknownHostException;
}
