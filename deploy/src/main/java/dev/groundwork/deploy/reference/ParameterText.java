package dev.groundwork.deploy.reference;

/**
 * One thing that a request says.
 *
 * @param place path, query or header; empty for a property of the body
 * @param type in words
 */
public record ParameterText(String name, String place, String type, String description, boolean required) {}
