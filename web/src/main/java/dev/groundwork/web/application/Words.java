package dev.groundwork.web.application;

import dev.groundwork.domain.fit.FitVerdict;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.domain.pipeline.WorkMode;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the product's fixed values are called on pages. */
@MessageBundle("word")
public interface Words {

    @Message("{#when outcome}{#is ACCEPTED}Accepted{#is DECLINED}Declined{#is REJECTED}Rejected{#is WITHDRAWN}Withdrawn"
            + "{#is GHOSTED}Ghosted{#is ROLE_CLOSED}Role closed{/when}")
    String outcome(Outcome outcome);

    @Message("{#when outcome}{#is ACCEPTED}You took the job.{#is DECLINED}You said no to their offer."
            + "{#is REJECTED}They said no.{#is WITHDRAWN}You stepped back.{#is GHOSTED}They never answered."
            + "{#is ROLE_CLOSED}The role was filled or taken back.{/when}")
    String outcomeMeans(Outcome outcome);

    @Message("{#when outcome}{#is SCHEDULED}scheduled{#is HELD}held{#is PASSED}passed{#is FAILED}not passed"
            + "{#is CANCELLED}called off{#is NO_SHOW}not held: somebody did not come{/when}")
    String interviewOutcome(InterviewOutcome outcome);

    @Message("{#when verdict}{#is STRONG}a strong fit{#is MIXED}a mixed fit{#is WEAK}a weak fit{/when}")
    String fitVerdict(FitVerdict verdict);

    @Message("{#when kind}{#is SAVED}Saved{#is APPLIED}Applied{#is SCREENING}Screening{#is INTERVIEWING}Interviewing"
            + "{#is OFFER}Offer{/when}")
    String stageKind(StageKind kind);

    @Message("{#when mode}{#is ONSITE}On site{#is HYBRID}Hybrid{#is REMOTE}Remote{/when}")
    String workMode(WorkMode mode);

    @Message("{#when type}{#is FULL_TIME}Full time{#is PART_TIME}Part time{#is CONTRACT}Contract"
            + "{#is INTERNSHIP}Internship{#is TEMPORARY}Temporary{/when}")
    String employmentType(EmploymentType type);

    @Message("{#when period}{#is YEAR}a year{#is MONTH}a month{#is WEEK}a week{#is DAY}a day{#is HOUR}an hour{/when}")
    String salaryPeriod(SalaryPeriod period);
}
