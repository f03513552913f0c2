package dev.groundwork.domain.webhooks;

import dev.groundwork.domain.setting.SomeTimeOrOff;
import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** What an operator decides about webhooks. Looked up by {@link Webhook}, which no injection point shows. */
@Unremovable
@ConfigMapping(prefix = "groundwork.webhooks")
public interface WebhookSettings {

    /**
     * Whether webhooks may call addresses of this machine and its own network. Where strangers have accounts they could
     * reach through them what only this machine is meant to reach.
     */
    @WithDefault("false")
    boolean allowPrivateAddresses();

    /** How often this instance looks whether something is to be sent; {@code off} for never. */
    @WithDefault("5s")
    @WithConverter(SomeTimeOrOff.class)
    String every();
}
