package dev.groundwork.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.TimelineEntry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ContactTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    private static final ContactDetails GRACE = new ContactDetails(
            "Grace Hopper",
            "Oxide",
            "Recruiter",
            "grace@example.org",
            "+1 555 0100",
            "https://www.linkedin.com/in/grace",
            "Met at *FOSDEM*",
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 21));

    @Inject
    Fixtures fixtures;

    @Test
    void isFoundByNameWhereItWorksOrMade() {
        fixtures.asSomebodyNew(() -> {
            Company oxide = Company.named("Oxide", NOW.now());
            Contact elsewhere =
                    Contact.create(new ContactDetails("Kim", "Fly.io", null, null, null, null, null, null, null), NOW);
            Contact made = Contact.named("Kim", oxide, NOW);
            assertThat(made).isNotEqualTo(elsewhere);
            assertThat(made.company).isEqualTo(oxide);
            assertThat(Contact.named(" KIM ", oxide, NOW)).isEqualTo(made);
            Contact free = Contact.create(ContactDetails.of("Noor"), NOW);
            assertThat(Contact.named("noor", oxide, NOW)).isEqualTo(free);
        });
    }

    @Test
    void keepsWhatIsWrittenAboutThem() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> Contact.create(GRACE, NOW).id);
        fixtures.as(ada, () -> {
            Contact contact = Contact.require(id);
            assertThat(contact.details()).isEqualTo(GRACE);
            contact.change(ContactDetails.of("Grace"), NOW);
            assertThat(Contact.require(id).details()).isEqualTo(ContactDetails.of("Grace"));
            assertThat(Company.withName("oxide")).isPresent();
        });
    }

    @Test
    void everyBrokenRuleIsNamed() {
        fixtures.asSomebodyNew(() -> assertThatThrownBy(() -> Contact.create(
                        new ContactDetails(" ", null, null, "nobody", null, "javascript:x", null, null, null), NOW))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly("email", "linkedin", "name")));
    }

    @Test
    void withoutItsCompanyAContactStays() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> Contact.create(GRACE, NOW).id);
        fixtures.as(ada, () -> Company.withName("Oxide").orElseThrow().remove());
        fixtures.as(ada, () -> assertThat(Contact.require(id).company).isNull());
    }

    @Test
    void aTouchMovesTheLastDayAndEndsWhatWasDue() {
        fixtures.asSomebodyNew(() -> {
            Contact contact = Contact.create(GRACE, NOW);
            contact.touch(LocalDate.of(2026, 10, 1), NOW);
            assertThat(contact.lastTouchOn).isEqualTo("2026-11-01");
            assertThat(Contact.touchDueBy(LocalDate.of(2026, 11, 20), 9)).isEmpty();
            assertThat(Contact.touchDueBy(LocalDate.of(2026, 11, 21), 9)).containsExactly(contact);
            contact.touch(LocalDate.of(2026, 11, 21), NOW);
            assertThat(contact.lastTouchOn).isEqualTo("2026-11-21");
            assertThat(contact.nextTouchOn).isNull();
        });
    }

    @Test
    void hasPartsInApplicationsAndTheTimelineTellsItOnce() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("Oxide");
            Contact contact = Contact.create(GRACE, NOW);
            Involvement recruiter = contact.involve(application, Part.RECRUITER, NOW);
            assertThat(contact.involve(application, Part.RECRUITER, NOW)).isEqualTo(recruiter);
            Involvement referrer = contact.involve(application, Part.REFERRER, NOW);
            assertThat(Involvement.of(application)).containsExactly(recruiter, referrer);
            assertThat(summaries(application)).containsExactly("With Grace Hopper", "Added in Saved");
            recruiter.remove();
            assertThat(summaries(application)).containsExactly("With Grace Hopper", "Added in Saved");
            Involvement.require(application, referrer.id).remove();
            assertThat(summaries(application)).containsExactly("Added in Saved");
        });
    }

    @Test
    void applicationsInTheBinDoNotShow() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("Oxide");
            Contact contact = Contact.create(GRACE, NOW);
            contact.involve(application, Part.RECRUITER, NOW);
            assertThat(Involvement.of(contact)).hasSize(1);
            assertThat(Involvement.ofEach(List.of(contact.id)).get(contact.id)).hasSize(1);
            application.bin(NOW);
            assertThat(Involvement.of(contact)).isEmpty();
            assertThat(Involvement.ofEach(List.of(contact.id))).isEmpty();
        });
    }

    @Test
    void removingOneTakesItOutOfApplicationsAndTimelines() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("Oxide");
            Contact contact = Contact.create(GRACE, NOW);
            contact.involve(application, Part.INTERVIEWER, NOW);
            contact.remove();
            Contact.flush();
            Contact.getEntityManager().clear();
            assertThat(Involvement.count()).isZero();
            assertThat(summaries(JobApplication.require(application.id))).containsExactly("Added in Saved");
        });
    }

    @Test
    void theListIsReadInOneStatement() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            for (int i = 0; i < 9; i++) {
                Contact.create(
                        new ContactDetails("Same name", "Company " + i, null, null, null, null, null, null, null), NOW);
            }
        });
        List<Contact> first = new ArrayList<>();
        CountedStatements counted = CountedStatements.during(
                () -> fixtures.as(ada, () -> first.addAll(Contact.page(ContactFilter.all(), null, 5))));
        assertThat(counted.without("set_config").total()).isEqualTo(1);
        assertThat(first).hasSize(5).allMatch(contact -> contact.company.name.startsWith("Company"));
        fixtures.as(ada, () -> {
            assertThat(Contact.page(ContactFilter.all(), first.get(4).place(), 50))
                    .extracting(contact -> contact.id)
                    .hasSize(4)
                    .doesNotContainAnyElementsOf(
                            first.stream().map(contact -> contact.id).toList());
            assertThat(Contact.count(new ContactFilter("ME NA", null))).isEqualTo(9);
            assertThat(Contact.page(new ContactFilter(null, first.get(2).company.id), null, 50))
                    .extracting(contact -> contact.id)
                    .containsExactly(first.get(2).id);
        });
    }

    @Test
    void aStrangersIsNotFound() {
        UUID id = fixtures.as(fixtures.somebodyNew(), () -> Contact.create(GRACE, NOW).id);
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> Contact.require(id)).isInstanceOf(NotFound.class);
            assertThat(Contact.count(ContactFilter.all())).isZero();
        });
    }

    private static JobApplication apply(String company) {
        return JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, NOW);
    }

    private static List<String> summaries(JobApplication application) {
        return TimelineEntry.of(application, null, 50).stream()
                .map(TimelineEntry::summary)
                .toList();
    }
}
