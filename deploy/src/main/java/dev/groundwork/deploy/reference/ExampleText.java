package dev.groundwork.deploy.reference;

/** A body that an operation takes. */
public record ExampleText(String name, String body) {}
