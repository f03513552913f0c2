package dev.groundwork.web.offers;

import java.util.List;

/** Rows of a comparison under one title. */
public record FigureGroup(String title, List<FigureRow> rows) {}
