package dev.groundwork.web.insights;

import dev.groundwork.domain.account.Profile;
import dev.groundwork.web.application.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** How many applications a week a candidate wants to send, as she types it; blank for no goal. */
public class GoalForm {

    @RestForm
    public String weeklyGoal;

    /**
     * The profile with this goal.
     *
     * @throws dev.groundwork.domain.InvalidInput with all that breaks a rule
     */
    Profile over(Profile profile) {
        Typed typed = new Typed();
        Integer goal = typed.count("weeklyGoal", weeklyGoal);
        return typed.into(new Profile(profile.displayName(), profile.timeZone(), profile.locale(), goal));
    }
}
