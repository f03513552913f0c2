package dev.groundwork.deploy.http;

import dev.groundwork.domain.setting.AtLeastOne;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** What an operator decides about requests in general. */
@ConfigMapping(prefix = "groundwork.requests")
public interface RequestSettings {

    /**
     * How many are worked on at the same time; the next is told to come later. Five for each of the 20 connections to the
     * database: who comes last waits for about as long as four others take, which is less than a second, and not so long
     * that nobody waits for the answer any more.
     */
    @WithDefault("100")
    @WithConverter(AtLeastOne.class)
    int atOnce();
}
