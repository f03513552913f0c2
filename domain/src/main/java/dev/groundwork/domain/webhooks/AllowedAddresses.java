package dev.groundwork.domain.webhooks;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be called. After IANA's registries of special-purpose addresses, and stricter: of IPv6 only what
 * is given out for global use, so that whatever carries an IPv4 address inside (mapped, NAT64, 6to4, Teredo) is refused
 * as a whole. No library is used for it: the ranges are the rule, and comparing bits is a few lines.
 */
public final class AllowedAddresses {

    /** Never called, whatever the operator allows: nobody's, everybody's, and what clouds tell secrets at. */
    private static final List<AddressRange> NEVER = ranges(
            "0.0.0.0/8",
            "100.100.100.200/32",
            "168.63.129.16/32",
            "169.254.0.0/16",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20",
            "fd00:ec2::254/128",
            "fd20:ce::254/128");

    /** Of this machine and its own network: called where the operator allows it. */
    private static final List<AddressRange> PRIVATE = ranges(
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "::1/128",
            "fc00::/7");

    /** All that is given out of IPv6. */
    private static final AddressRange GLOBAL = AddressRange.of("2000::/3");

    private final boolean privateToo;

    private AllowedAddresses(boolean privateToo) {
        this.privateToo = privateToo;
    }

    /** Those that the operator allows. */
    public static AllowedAddresses by(WebhookSettings settings) {
        return of(settings.allowPrivateAddresses());
    }

    /** Public ones, and on demand those of this machine and its own network. */
    public static AllowedAddresses of(boolean privateToo) {
        return new AllowedAddresses(privateToo);
    }

    /** Whether an address may be called. Java reads an IPv4 address mapped into IPv6 as the former. */
    public boolean allow(InetAddress address) {
        if (isIn(NEVER, address)) {
            return false;
        }
        if (isIn(PRIVATE, address)) {
            return privateToo;
        }
        return address instanceof Inet4Address || GLOBAL.contains(address);
    }

    private static boolean isIn(List<AddressRange> ranges, InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts).map(AddressRange::of).toList();
    }
}
