package dev.groundwork.domain.interviews;

import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.people.Contact;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody who holds a round. */
@Entity
@Table(name = "interviewer")
public class Interviewer extends OwnedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "interview_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Interview interview;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Contact contact;

    protected Interviewer() {}

    private Interviewer(Interview interview, Contact contact) {
        this.interview = interview;
        this.contact = contact;
    }

    /** Who holds a round, in the order of their names. */
    public static List<Contact> of(Interview interview) {
        return ofEach(List.of(interview.id)).getOrDefault(interview.id, List.of());
    }

    /** Who holds each of these rounds, by the round's id, in the order of their names; in one statement. */
    public static Map<UUID, List<Contact>> ofEach(Collection<UUID> interviewIds) {
        return Interviewer.<Interviewer>list(
                        "from Interviewer i join fetch i.contact c where i.interview.id in ?1 order by c.nameKey, c.id",
                        interviewIds)
                .stream()
                .collect(Collectors.groupingBy(
                        interviewer -> interviewer.interview.id,
                        Collectors.mapping(interviewer -> interviewer.contact, Collectors.toList())));
    }

    static void replace(Interview interview, List<Contact> contacts) {
        List<Interviewer> present = list("interview", interview);
        present.stream()
                .filter(interviewer -> !contacts.contains(interviewer.contact))
                .forEach(Interviewer::delete);
        List<Contact> known =
                present.stream().map(interviewer -> interviewer.contact).toList();
        contacts.stream()
                .filter(contact -> !known.contains(contact))
                .forEach(contact -> new Interviewer(interview, contact).persist());
    }
}
