package dev.groundwork.domain.account;

/**
 * Where a request came from.
 *
 * @param text an IPv4 or IPv6 address as text
 */
public record NetworkAddress(String text) {

    /**
     * What one party controls: an IPv4 address, or the first half of an IPv6 address (a /64), because the other half
     * can be changed at will.
     */
    public String network() {
        if (text == null || text.indexOf(':') < 0) {
            return String.valueOf(text);
        }
        String[] groups = text.split("%", 2)[0].split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < 4 && i < groups.length && !(i > 0 && groups[i].isEmpty()); i++) {
            network.append(groups[i]).append(':');
        }
        return network.append(":/64").toString();
    }
}
