package dev.groundwork.domain;

import java.util.UUID;

/**
 * A place in an ordered list, behind one of its rows. It stays valid while rows come and go.
 *
 * @param value what the list is ordered by, of the row before the place, as text
 * @param id that row's id
 */
public record Place(String value, UUID id) {}
