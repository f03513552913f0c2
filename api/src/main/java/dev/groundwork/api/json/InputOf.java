package dev.groundwork.api.json;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Names the representation that an input becomes. What the representation has and the input has not is set by the
 * server alone, and is refused as a broken rule rather than as an unknown word.
 */
@Retention(RUNTIME)
@Target(TYPE)
public @interface InputOf {

    /** The record that goes out. */
    Class<? extends Record> value();
}
