package dev.groundwork.web.interviews;

import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.Interviewer;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.Involvement;
import dev.groundwork.domain.pipeline.JobApplication;
import java.util.List;
import java.util.stream.Stream;

/** Whom a form offers as holding a round. */
public final class People {

    private People() {}

    /** Those who have a part in an application. */
    static List<Contact> around(JobApplication application) {
        return among(Involvement.of(application));
    }

    /** As {@link #around(JobApplication)}, where that was read before. */
    public static List<Contact> among(List<Involvement> involvements) {
        return involvements.stream()
                .map(involvement -> involvement.contact)
                .distinct()
                .toList();
    }

    /** Those who have a part in its application, and who hold it. */
    static List<Contact> around(Interview interview) {
        return Stream.concat(Interviewer.of(interview).stream(), around(interview.application).stream())
                .distinct()
                .toList();
    }
}
