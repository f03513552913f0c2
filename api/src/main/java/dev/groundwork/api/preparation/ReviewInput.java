package dev.groundwork.api.preparation;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.preparation.Rating;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How well a card was known. */
@InputOf(ReviewJson.class)
public record ReviewInput(@Schema(required = true) Rating rating) {}
