package dev.groundwork.domain.pipeline;

/** What kind of contract is offered. */
public enum EmploymentType {
    FULL_TIME,
    PART_TIME,
    CONTRACT,
    INTERNSHIP,
    TEMPORARY
}
