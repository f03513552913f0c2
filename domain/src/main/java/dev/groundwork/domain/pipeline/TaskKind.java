package dev.groundwork.domain.pipeline;

/** What a task is for. */
public enum TaskKind {
    TODO,

    /** To ask again; the earliest open one of an application is its {@code followUpOn}. */
    FOLLOW_UP,

    PREPARATION
}
