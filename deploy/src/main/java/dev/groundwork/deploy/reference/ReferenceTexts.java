package dev.groundwork.deploy.reference;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts around the description of the REST API. */
@MessageBundle("reference")
public interface ReferenceTexts {

    @Message("REST API")
    String heading();

    @Message("Everything you can do on these pages can be done by program. Choose what it is about.")
    String lead();

    @Message("How to sign in")
    String signIn();

    @Message("Make an access token in your settings, or by POST /api/v1/tokens, and send it with every request:")
    String token();

    @Message("What goes wrong is answered with application/problem+json, which says what to do about it.")
    String failures();

    @Message("The whole description for programs: OpenAPI 3.1")
    String document();

    @Message("What it is about")
    String resources();

    @Message("Parameters")
    String parameters();

    @Message("Body")
    String body();

    @Message("Example: {name}")
    String example(String name);

    @Message("Answers")
    String answers();

    @Message("required")
    String required();

    @Message("in the {place}")
    String in(String place);

    @Message("Example of {operation}: {name}")
    String exampleOf(String operation, String name);
}
