package dev.groundwork.domain.people;

/** What somebody has to do with an application. */
public enum Part {
    RECRUITER,
    HIRING_MANAGER,
    INTERVIEWER,
    REFERRER,
    OTHER
}
