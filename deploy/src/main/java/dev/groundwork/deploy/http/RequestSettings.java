package dev.groundwork.deploy.http;

import dev.groundwork.domain.setting.AtLeastOne;
import dev.groundwork.domain.setting.NoneOrMore;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** What an operator decides about requests in general. */
@ConfigMapping(prefix = "groundwork.requests")
public interface RequestSettings {

    /**
     * How many are worked on at the same time. Eight for each of two processors keep these busy while the database is asked,
     * leave four of its 20 connections to what the application does of its own, and fit into a heap of 128 MB: a hundred
     * boards of 500 cards at once did not.
     */
    @WithDefault("16")
    @WithConverter(AtLeastOne.class)
    int atOnce();

    /**
     * How many more wait for their turn; the next is told to come later. Who comes last waits for as long as five others
     * take, which is less than a second, and not so long that nobody waits for the answer any more.
     */
    @WithDefault("84")
    @WithConverter(NoneOrMore.class)
    int waiting();
}
