package dev.groundwork.api.account;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Profile;

/**
 * What a candidate can change about her account.
 *
 * @param email her address, unique on this instance; asks for {@code password}
 * @param displayName what to call her
 * @param timeZone IANA name of the zone in which her days begin and end
 * @param locale BCP 47 tag for dates and numbers
 * @param weeklyGoal applications a week, 0 to 1000
 * @param password her password, where the change asks for it; never given out
 */
@InputOf(MeJson.class)
public record MeInput(
        String email, String displayName, String timeZone, String locale, Integer weeklyGoal, String password) {

    static MeInput of(Candidate candidate) {
        Profile profile = candidate.profile();
        return new MeInput(
                candidate.email,
                profile.displayName(),
                profile.timeZone(),
                profile.locale(),
                profile.weeklyGoal(),
                null);
    }

    Profile profile() {
        return new Profile(displayName, timeZone, locale, weeklyGoal);
    }

    @Override
    public String toString() {
        return "MeInput[…]";
    }
}
