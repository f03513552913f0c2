package dev.groundwork.web.account;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Profile;
import dev.groundwork.web.page.Option;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What a candidate says about herself. */
public class ProfileForm {

    @RestForm
    String displayName;

    @RestForm
    String timeZone;

    @RestForm
    String locale;

    static ProfileForm of(Candidate candidate) {
        ProfileForm form = new ProfileForm();
        form.displayName = candidate.displayName;
        form.timeZone = candidate.timeZone;
        form.locale = candidate.locale;
        return form;
    }

    /** The candidate's profile with what the form holds; what it does not ask for stays. */
    Profile over(Profile present) {
        return new Profile(displayName, timeZone, locale, present.weeklyGoal());
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public String getLocale() {
        return locale;
    }

    public List<Option> getTimeZones() {
        return Choices.timeZones(timeZone);
    }

    public List<Option> getLocales() {
        return Choices.locales(locale);
    }
}
