package dev.groundwork.domain.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Addresses that begin with the same bits.
 *
 * @param first an address of the range; the bits behind the prefix do not matter
 * @param prefix how many bits are the same
 */
record AddressRange(InetAddress first, int prefix) {

    /** Of {@code 10.0.0.0/8} or {@code fc00::/7}: numbers only, nothing is looked up. */
    static AddressRange of(String text) {
        String[] parts = text.split("/");
        try {
            return new AddressRange(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            if (((mine[bit / 8] ^ other[bit / 8]) & 0x80 >> bit % 8) != 0) {
                return false;
            }
        }
        return true;
    }
}
