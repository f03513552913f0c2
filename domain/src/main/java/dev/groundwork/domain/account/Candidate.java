package dev.groundwork.domain.account;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The account that owns everything: one person's search. */
@Entity
@Table(name = "candidate")
public class Candidate extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public int version;

    public String email;

    @Column(name = "email_key")
    public String emailKey;

    @Column(name = "display_name")
    public String displayName;

    @Column(name = "password_hash")
    public String passwordHash;

    @Column(name = "time_zone")
    public String timeZone;

    public String locale;

    /** Applications a week the candidate wants to send; null when she set none. */
    @Column(name = "weekly_goal")
    public Integer weeklyGoal;

    /** At which hour of her day she is mailed what it brings; null for never. */
    @Column(name = "digest_hour")
    public Integer digestHour;

    /** How long before a round she is mailed of it; null for never. */
    @Column(name = "notice_minutes")
    public Integer noticeMinutes;

    /** Whether she has or had a webhook; written by these alone, beside whatever else is written of her. */
    @Column(name = "has_webhooks", insertable = false, updatable = false)
    public boolean hasWebhooks;

    /** Since when an operator lets nobody into the account; null when everything is open. */
    @Column(name = "disabled_at")
    public Instant disabledAt;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Candidate() {}

    Candidate(NewAccount account, String passwordHash, Instant now) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.passwordHash = passwordHash;
        createdAt = now;
        emailIs(account.email());
        describe(account.profile(), now);
    }

    /** The candidate with this e-mail address, whatever its case and surrounding space. */
    public static Optional<Candidate> withEmail(String email) {
        return find("emailKey", EmailAddress.key(email)).firstResultOptional();
    }

    /**
     * As {@link #withEmail}.
     *
     * @throws NotFound when there is none
     */
    public static Candidate requireEmail(String email) {
        return withEmail(email).orElseThrow(() -> new NotFound("account"));
    }

    /** Those who want to be reminded of something by mail. */
    public static List<Candidate> wantingReminders() {
        return list("disabledAt is null and (digestHour is not null or noticeMinutes is not null) order by id");
    }

    /** Replaces what the candidate says about herself. */
    public void describe(Profile profile, Instant now) {
        Profile valid = InvalidInput.unlessValid(profile);
        displayName = valid.displayName() == null ? emailName() : valid.displayName();
        timeZone = valid.timeZone();
        locale = valid.locale();
        weeklyGoal = valid.weeklyGoal();
        updatedAt = now;
    }

    /** What {@link #describe} last set. */
    public Profile profile() {
        return new Profile(displayName, timeZone, locale, weeklyGoal);
    }

    /** Replaces what the candidate wants to be reminded of. */
    public void remind(ReminderWishes wishes, Instant now) {
        InvalidInput.unlessValid(wishes);
        digestHour = wishes.digestHour();
        noticeMinutes = wishes.noticeMinutes();
        updatedAt = now;
    }

    /** What {@link #remind} last set. */
    public ReminderWishes reminderWishes() {
        return new ReminderWishes(digestHour, noticeMinutes);
    }

    /**
     * Moves the account to another e-mail address.
     *
     * @throws Conflict when the address belongs to another account
     */
    public void changeEmail(String newEmail, Instant now) {
        InvalidInput.unlessValid(new EmailAddress(newEmail));
        withEmail(newEmail).filter(other -> !other.id.equals(id)).ifPresent(other -> {
            throw new EmailTaken();
        });
        emailIs(newEmail);
        updatedAt = now;
    }

    /** Sets a new password; every session but the one that asked ends, so that a stranger in one of them is out. */
    public void changePassword(NewPassword password, PasswordHashing hashing, UUID sessionThatAsks, Instant now) {
        passwordHash = hashing.hash(InvalidInput.unlessValid(password).text());
        updatedAt = now;
        Session.endAllOf(this, sessionThatAsks);
    }

    /** Lets nobody in any more: sessions end, and neither password, token nor calendar address opens anything. */
    public void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
            updatedAt = now;
        }
        Session.endAllOf(this, null);
    }

    /** Takes {@link #disable} back. Tokens and the calendar's address work again; sessions are to be opened anew. */
    public void enable(Instant now) {
        disabledAt = null;
        updatedAt = now;
    }

    /** Whether nobody is let in. */
    public boolean isDisabled() {
        return disabledAt != null;
    }

    /** Erases the candidate and everything she owns, at once and for good. */
    public void erase() {
        delete();
    }

    /** The time zone in which her days begin and end. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** The language and region for dates and numbers. */
    public Locale formattingLocale() {
        return Locale.forLanguageTag(locale);
    }

    /** Monday, unless her country begins its weeks on another day. */
    public DayOfWeek firstDayOfWeek() {
        return formattingLocale().getCountry().isEmpty()
                ? DayOfWeek.MONDAY
                : WeekFields.of(formattingLocale()).getFirstDayOfWeek();
    }

    private void emailIs(String newEmail) {
        email = newEmail.strip();
        emailKey = EmailAddress.key(newEmail);
    }

    private String emailName() {
        return email.substring(0, email.indexOf('@'));
    }
}
