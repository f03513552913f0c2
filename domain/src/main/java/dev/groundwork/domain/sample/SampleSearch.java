package dev.groundwork.domain.sample;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.Criterion;
import dev.groundwork.domain.offers.ExchangeRate;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.pipeline.ApplicationBatch;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.pipeline.NoteDetails;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.Tag;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.webhooks.Outbox;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * About 40 applications over four months, with rounds and what is prepared for them, made by one click and removed by
 * another.
 */
public final class SampleSearch {

    /** What the click makes; all else hangs on these and goes with them. */
    private enum Kind {
        APPLICATION,
        CONTACT,
        COMPANY,
        TAG,
        PRACTICE,
        QUESTION,
        STORY,
        EXCHANGE_RATE,
        CRITERION
    }

    private SampleSearch() {}

    /** Whether the candidate has the sample search. */
    public static boolean isThere() {
        return (boolean) entityManager()
                .createNativeQuery(
                        "select exists (select from sample_row where candidate_id = :candidate)", Boolean.class)
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .getSingleResult();
    }

    /**
     * Makes the search, its days counted back from now. Companies and tags that the candidate has already are used, and
     * stay hers. Webhooks are not told. Flushes and clears the session.
     *
     * @throws SampleSearchThere when the candidate has it
     */
    public static void create(Moment moment) {
        if (isThere()) {
            throw new SampleSearchThere();
        }
        Outbox.quietly(() -> {
            write(moment);
            return null;
        });
    }

    private static void write(Moment moment) {
        Set<UUID> companiesBefore = new HashSet<>(companies());
        Set<UUID> tagsBefore = new HashSet<>(tags());
        List<SampleApplication> samples = SampleApplication.all(Stage.inOrder(), moment);
        List<JobApplication> applications = ApplicationBatch.create(
                samples.stream().map(SampleApplication::application).toList(), moment);
        Map<String, Contact> contacts = new HashMap<>();
        for (int i = 0; i < samples.size(); i++) {
            addPeopleAndNotes(samples.get(i), applications.get(i), contacts, moment);
        }
        Set<UUID> questionsBefore = new HashSet<>(questions());
        Set<UUID> ratesBefore = new HashSet<>(rates());
        Set<UUID> criteriaBefore = new HashSet<>(criteria());
        SampleInterviews.Made made = new SampleInterviews(byCompany(applications), contacts, moment).write();
        new SampleOfferWriting(byCompany(applications), moment).write();
        entityManager().flush();
        made.practices().forEach(id -> remember(Kind.PRACTICE, id));
        made.stories().forEach(id -> remember(Kind.STORY, id));
        questions().stream().filter(id -> !questionsBefore.contains(id)).forEach(id -> remember(Kind.QUESTION, id));
        rates().stream().filter(id -> !ratesBefore.contains(id)).forEach(id -> remember(Kind.EXCHANGE_RATE, id));
        criteria().stream().filter(id -> !criteriaBefore.contains(id)).forEach(id -> remember(Kind.CRITERION, id));
        applications.forEach(application -> remember(Kind.APPLICATION, application.id));
        contacts.values().forEach(contact -> remember(Kind.CONTACT, contact.id));
        companies().stream().filter(id -> !companiesBefore.contains(id)).forEach(id -> remember(Kind.COMPANY, id));
        tags().stream().filter(id -> !tagsBefore.contains(id)).forEach(id -> remember(Kind.TAG, id));
        entityManager().clear();
    }

    /**
     * Removes what {@link #create} made, for good, whatever has become of it; companies and tags that something else of
     * the candidate's uses stay. Nothing happens when there is none. Flushes and clears the session.
     */
    public static void remove() {
        delete("job_application", Kind.APPLICATION, "");
        delete("contact", Kind.CONTACT, "");
        delete("practice", Kind.PRACTICE, "");
        delete("question", Kind.QUESTION, "");
        delete("story", Kind.STORY, "");
        delete("exchange_rate", Kind.EXCHANGE_RATE, "");
        delete(
                "criterion",
                Kind.CRITERION,
                " and not exists (select from offer u where u.candidate_id = t.candidate_id)");
        delete(
                "company",
                Kind.COMPANY,
                " and not exists (select from job_application u where u.candidate_id = t.candidate_id and u.company_id = t.id)"
                        + " and not exists (select from contact u where u.candidate_id = t.candidate_id and u.company_id = t.id)"
                        + " and not exists (select from note u where u.candidate_id = t.candidate_id and u.company_id = t.id)");
        delete(
                "tag",
                Kind.TAG,
                " and not exists (select from tagging u where u.candidate_id = t.candidate_id and u.tag_id = t.id)");
        entityManager()
                .createNativeQuery("delete from sample_row where candidate_id = :candidate")
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .executeUpdate();
        entityManager().clear();
    }

    private static void addPeopleAndNotes(
            SampleApplication sample, JobApplication application, Map<String, Contact> contacts, Moment moment) {
        if (sample.contact() != null) {
            contacts.computeIfAbsent(sample.contact(), name -> contact(name, application, moment))
                    .involve(application, sample.part(), moment);
        }
        if (sample.note() != null) {
            Note.on(application, new NoteDetails(sample.note()), new Moment(application.stageEnteredAt, moment.zone()));
        }
    }

    private static Contact contact(String name, JobApplication application, Moment moment) {
        return Contact.create(
                new ContactDetails(
                        name,
                        application.company.name,
                        null,
                        null,
                        null,
                        null,
                        null,
                        moment.dayOf(application.stageEnteredAt),
                        null),
                moment);
    }

    /** The first of the file at each company: where there are several, it is the one with rounds. */
    private static Map<String, JobApplication> byCompany(List<JobApplication> applications) {
        Map<String, JobApplication> byCompany = new HashMap<>();
        applications.forEach(application -> byCompany.putIfAbsent(application.company.name, application));
        return byCompany;
    }

    private static Collection<UUID> questions() {
        return Question.<Question>listAll().stream()
                .map(question -> question.id)
                .toList();
    }

    private static Collection<UUID> rates() {
        return ExchangeRate.<ExchangeRate>listAll().stream()
                .map(rate -> rate.id)
                .toList();
    }

    private static Collection<UUID> criteria() {
        return Criterion.inOrder().stream().map(criterion -> criterion.id).toList();
    }

    private static Collection<UUID> companies() {
        return Company.<Company>listAll().stream().map(company -> company.id).toList();
    }

    private static Collection<UUID> tags() {
        return Tag.inOrder().stream().map(tag -> tag.id).toList();
    }

    private static void remember(Kind kind, UUID id) {
        entityManager()
                .createNativeQuery(
                        "insert into sample_row (candidate_id, row_id, kind) values (:candidate, :id, :kind)")
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter("id", id)
                .setParameter("kind", kind.name())
                .executeUpdate();
    }

    private static void delete(String table, Kind kind, String unlessUsed) {
        entityManager()
                .createNativeQuery("delete from " + table + " t where t.candidate_id = :candidate and t.id in"
                        + " (select row_id from sample_row where candidate_id = :candidate and kind = :kind)"
                        + unlessUsed)
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter("kind", kind.name())
                .executeUpdate();
    }

    private static EntityManager entityManager() {
        return Panache.getEntityManager();
    }
}
