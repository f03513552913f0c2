package dev.groundwork.web.interviews;

import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.pipeline.JobApplication;
import java.util.UUID;

/**
 * A round as its lines and cards show it, in the candidate's time.
 *
 * @param name its title, else its type in words
 * @param detail which round it is, how it is held, with whom, what became of it
 * @param when "Thu 18:00"
 * @param span "18:00–19:00"
 * @param there "09:00 in Los Angeles", where its clock shows another time than the candidate's; else empty text
 * @param until "in 2 days 3 h" while it is to come; else empty text
 * @param isComing whether it is to come or going on
 */
public record InterviewRow(
        Interview interview,
        String name,
        String detail,
        String when,
        String span,
        String there,
        String until,
        boolean isComing) {

    public UUID getId() {
        return interview.id;
    }

    public JobApplication getApplication() {
        return interview.application;
    }

    public String getPath() {
        return Interviews.path(interview.id);
    }
}
