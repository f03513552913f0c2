package dev.groundwork.web.people;

import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.people.Part;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** Who has which part, as a candidate types it. */
public class InvolvementForm {

    @RestForm
    public String name;

    @RestForm
    public String part;

    /** A form in which nothing was typed. */
    public static InvolvementForm blank() {
        InvolvementForm form = new InvolvementForm();
        form.part = Part.RECRUITER.name();
        return form;
    }

    /** The name, tidied. @throws dev.groundwork.domain.InvalidInput when there is none */
    String typedName() {
        return new Typed().into(ContactDetails.of(name)).name();
    }

    /** The part; other when none was chosen. */
    Part typedPart() {
        Typed typed = new Typed();
        Part chosen = typed.choice("part", part, Part.class);
        return typed.into(chosen == null ? Part.OTHER : chosen);
    }

    public List<Option> getParts() {
        PeopleTexts texts = MessageBundles.get(PeopleTexts.class);
        return Arrays.stream(Part.values())
                .map(offered -> new Option(offered.name(), texts.partOf(offered)))
                .toList();
    }
}
